import { userInfo } from 'node:os';
import type { Folders } from '../workspace/folders.js';
import { nameAtDesk } from './desk/person-file.js';

/** The name that a record gets: as asked, else that of the desk, else that of the account on this machine. */
export async function whoExports(asked: string | undefined, folders: Folders): Promise<string> {
  return asked?.trim() || ((await nameAtDesk(folders)) ?? accountName());
}

/** Containers run accounts that have no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}
