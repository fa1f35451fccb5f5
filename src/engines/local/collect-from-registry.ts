import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../model/fault.js';
import { download, downloadText, type DownloadUsing } from './download.js';
import type { ModelFile } from './manifest.js';
import { releasedFiles } from './registry.js';
import { storeFile } from './store-file.js';

/** Fetches the files of the released Indonesian-English model, one after the other. Half-fetched files wait in `downloads`. */
export async function collectFromRegistry(
  {
    registry,
    downloads,
    into,
  }: { readonly registry: string; readonly downloads: string; readonly into: string },
  using: DownloadUsing,
): Promise<ModelFile[]> {
  const files = releasedFiles(await downloadText(registry, using), 'id-en', registry);
  await mkdir(downloads, { recursive: true });
  const stored: ModelFile[] = [];
  for (const file of files) {
    // The address is part of the name: a newer release never continues an older download.
    const address = createHash('sha256').update(file.url).digest('hex').slice(0, 12);
    const part = join(downloads, `${file.name}.${address}.part`);
    await download({ url: file.url, file: file.name, part }, using);
    try {
      stored.push(await storeFile({ ...file, path: part }, into));
    } catch (error) {
      // A damaged download would only be continued by the next try.
      if (error instanceof Fault) await rm(part, { force: true });
      throw error;
    }
  }
  return stored;
}
