/** What the doors need of the workspace's files before one is open. */
export { findWorkspace, type Folders } from '../workspace/folders.js';
export { makeWorkspace } from '../workspace/make-workspace.js';
export { decodeText, readBytes } from '../workspace/read-file.js';
