import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { Fault } from '../../model/fault.js';
import type { DownloadUsing, Fetch, Progress } from './download.js';
import { collectFromFolder } from './collect-from-folder.js';
import { collectFromRegistry } from './collect-from-registry.js';
import { manifestPath, readInstalled, type Manifest, type ModelFile } from './manifest.js';
import { publicRegistry } from './registry.js';

/** What people are shown before a download. Engine and models are both published under the Mozilla Public License. */
export const localModelFacts = {
  licence: 'MPL-2.0',
  approximateSize: '20 MB',
  name: 'Mozilla firefox-translations-models',
} as const;

export interface InstallOptions {
  /** The model's folder, `.selaras/models/id-en`; made where it is not there. */
  readonly into: string;
  /** A folder that holds the model's files, for machines without the internet; absent: they are fetched. */
  readonly from?: string | undefined;
  /** Address of the list of models; Mozilla's own by default. */
  readonly registry?: string;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface InstallResult {
  /** The model stood there already, whole; nothing was done. */
  readonly already: boolean;
  /** Size of all its files. */
  readonly bytes: number;
  readonly manifest: Manifest;
}

/**
 * Puts the Indonesian-English model in place. The files are gathered beside the folder and moved there in one step once they are whole, so
 * an interrupted installation leaves no half model; what it had fetched is used by the next one. Throws a Fault, or the signal's reason.
 */
export async function installLocalModel(options: InstallOptions): Promise<InstallResult> {
  const installed = await readInstalled(options.into);
  if (installed.kind === 'whole') return resultOf(installed.manifest, true);
  const staging = `${options.into}.installing`;
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    const files = await collect(options, staging);
    options.signal.throwIfAborted();
    const manifest = manifestOf(files, options);
    await writeFile(manifestPath(staging), `${JSON.stringify(manifest, null, 2)}\n`);
    await rm(options.into, { recursive: true, force: true });
    await rename(staging, options.into);
    await rm(downloadsFolder(options), { recursive: true, force: true });
    return resultOf(manifest, false);
  } catch (cause) {
    if (cause instanceof Fault || options.signal.aborted) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('engine.installFailed', { folder: options.into, reason }, { exit: 1, cause });
  }
}

async function collect(options: InstallOptions, staging: string): Promise<ModelFile[]> {
  if (options.from !== undefined) return collectFromFolder(options.from, staging);
  const { fetch, signal, onProgress }: DownloadUsing = options;
  const places = {
    registry: options.registry ?? publicRegistry,
    downloads: downloadsFolder(options),
    into: staging,
  };
  return collectFromRegistry(places, { fetch, signal, onProgress });
}

function downloadsFolder({ into }: InstallOptions): string {
  return `${into}.downloads`;
}

function manifestOf(files: readonly ModelFile[], options: InstallOptions): Manifest {
  const weights = files.find((file) => file.role === 'model');
  return {
    from: 'id',
    to: 'en',
    // The name alone does not tell one release from the next.
    model: `${weights?.name ?? ''}@${weights?.sha256.slice(0, 12) ?? ''}`,
    licence: `${localModelFacts.name}, ${localModelFacts.licence}`,
    source: options.from === undefined ? (options.registry ?? publicRegistry) : 'folder',
    files: [...files],
  };
}

function resultOf(manifest: Manifest, already: boolean): InstallResult {
  return { already, bytes: manifest.files.reduce((sum, file) => sum + file.size, 0), manifest };
}
