import { join } from 'node:path';
import { installLocalModel, localModelFacts } from '../engines/local/install.js';
import type { Folders } from '../workspace/folders.js';

/** Licence and size of what would be installed, to be shown before. */
export { localModelFacts };

export interface InstallOptions {
  /** Folder with the model files; absent: they come from the public registry. */
  readonly from: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: {
    readonly file: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}

export interface InstalledEngine {
  readonly folder: string;
  readonly bytes: number;
  /** It was there before; nothing was fetched. */
  readonly already: boolean;
}

/** Installs the local engine's model into the workspace, whole or not at all. */
export async function installLocalEngine(
  folders: Folders,
  options: InstallOptions,
): Promise<InstalledEngine> {
  const folder = join(folders.models, 'id-en');
  const { already, bytes } = await installLocalModel({ into: folder, fetch, ...options });
  return { folder, bytes, already };
}
