import { format } from 'prettier';
import { z } from 'zod';
import { provenanceSchema } from '../src/api/export.js';

/** docs/provenance.schema.json: what partners may rely on in a provenance manifest, as JSON Schema 2020-12. */
export function renderProvenanceSchema(): Promise<string> {
  const schema = { title: 'Selaras provenance', ...z.toJSONSchema(provenanceSchema) };
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
}
