import { format } from 'prettier';
import { z } from 'zod';
import { manifestSchema } from '../src/app/manifest.js';

/** docs/manifest.schema.json: what other programs may rely on in a manifest, as JSON Schema 2020-12. */
export function renderManifestSchema(): Promise<string> {
  const schema = { title: 'Selaras manifest', ...z.toJSONSchema(manifestSchema) };
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
}
