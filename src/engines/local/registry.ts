import { basename } from 'node:path/posix';
import * as z from 'zod';
import { Fault } from '../../model/fault.js';
import { missingRole, withoutGzip } from './recognize-files.js';
import type { Role } from './manifest.js';

/** Mozilla's public list of the models that Firefox uses. */
export const publicRegistry =
  'https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json';

/** What is read of the registry; unknown fields are left alone. */
const fileShape = z.object({
  path: z.string().min(1),
  uncompressedSize: z.number().int().positive().optional(),
  uncompressedHash: z
    .string()
    .regex(/^[\da-f]{64}$/i)
    .optional(),
});
const modelShape = z.object({
  releaseStatus: z.string().optional(),
  architecture: z.string().optional(),
  files: z.record(z.string(), fileShape.optional().nullable().catch(null)),
});
const registryShape = z.object({ baseUrl: z.url(), models: z.record(z.string(), z.array(modelShape)) });

const roles: Readonly<Record<string, Role>> = {
  model: 'model',
  vocab: 'vocabulary',
  srcVocab: 'sourceVocabulary',
  trgVocab: 'targetVocabulary',
  lexicalShortlist: 'shortlist',
};

export interface RemoteFile {
  readonly role: Role;
  /** Without `.gz`. */
  readonly name: string;
  readonly url: string;
  readonly gzip: boolean;
  /** Bytes and lower-case SHA-256 of the unpacked file, where the registry tells them. */
  readonly size: number | null;
  readonly sha256: string | null;
}

/** The files of the first released model of a pair (`id-en`). Throws a Fault where the registry is of another shape or has no such model. */
export function releasedFiles(content: string, pair: string, registry: string): RemoteFile[] {
  const { baseUrl, models } = parseRegistry(content, registry);
  const released = models[pair]?.find((model) => model.releaseStatus?.startsWith('Release'));
  if (!released) throw new Fault('engine.registryNoModel', { url: registry, pair });
  const files = Object.entries(released.files).flatMap(([kind, file]) => {
    const role = Object.hasOwn(roles, kind) ? roles[kind] : undefined;
    return role && file ? [remoteFile(role, file, baseUrl)] : [];
  });
  const names = files.every((file) => /^[\w-][\w.-]*$/.test(file.name));
  if (!names || missingRole(files.map((file) => file.role)) !== null) {
    throw new Fault('engine.registryUnreadable', { url: registry });
  }
  return files;
}

function parseRegistry(content: string, registry: string): z.infer<typeof registryShape> {
  try {
    return registryShape.parse(JSON.parse(content));
  } catch (cause) {
    throw new Fault('engine.registryUnreadable', { url: registry }, { cause });
  }
}

function remoteFile(role: Role, file: z.infer<typeof fileShape>, baseUrl: string): RemoteFile {
  return {
    role,
    name: withoutGzip(basename(file.path)),
    url: `${baseUrl.replace(/\/+$/, '')}/${file.path.replace(/^\/+/, '')}`,
    gzip: file.path.endsWith('.gz'),
    size: file.uncompressedSize ?? null,
    sha256: file.uncompressedHash?.toLowerCase() ?? null,
  };
}
