import type { Folders } from '../workspace/folders.js';
import { readTextIfThere } from '../workspace/read-file.js';
import { defaultSettings, parseSettings, type Settings } from '../workspace/settings.js';
import { checkCodes } from './check-codes.js';
import { engineSettings } from './engines.js';

/** selaras.yaml of a workspace; every default where there is none. */
export async function readSettings(folders: Folders): Promise<Settings> {
  const text = await readTextIfThere(folders.settings);
  return text === null ? defaultSettings : parseSettings(text, folders.settings, checkCodes, engineSettings);
}
