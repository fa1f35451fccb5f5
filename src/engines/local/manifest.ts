import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const manifestFile = 'manifest.json';

const modelFile = z.object({
  name: z.string().regex(/^[\w.-]+$/),
  /** `vocabulary` serves both languages unless there is one for the source and one for the target. */
  role: z.enum(['model', 'vocabulary', 'sourceVocabulary', 'targetVocabulary', 'shortlist']),
  /** Bytes. */
  size: z.number().int().positive(),
  sha256: z.string().regex(/^[\da-f]{64}$/),
});

const manifestShape = z.object({
  from: z.string(),
  to: z.string(),
  /** Names the model in a revision's origin. */
  model: z.string(),
  licence: z.string(),
  /** Where the files came from: an address, or `folder`. */
  source: z.string(),
  files: z.array(modelFile),
});

/** What an installed model consists of. Written last, so that a folder with a manifest is whole. */
export type Manifest = z.infer<typeof manifestShape>;
export type ModelFile = Manifest['files'][number];
export type Role = ModelFile['role'];

export type Installed =
  | { readonly kind: 'whole'; readonly manifest: Manifest }
  | { readonly kind: 'missing' }
  /** `file` is the one that is unreadable, gone, or of another size. */
  | { readonly kind: 'damaged'; readonly file: string };

export function manifestPath(folder: string): string {
  return join(folder, manifestFile);
}

/** Looks at names and sizes only; the hashes were compared when the model was installed. */
export async function readInstalled(folder: string): Promise<Installed> {
  const content = await readFile(manifestPath(folder), 'utf8').catch(() => null);
  if (content === null) return { kind: 'missing' };
  const manifest = parseManifest(content);
  if (!manifest) return { kind: 'damaged', file: manifestFile };
  for (const { name, size } of manifest.files) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.size !== size) return { kind: 'damaged', file: name };
  }
  return { kind: 'whole', manifest };
}

function parseManifest(content: string): Manifest | null {
  try {
    return manifestShape.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
