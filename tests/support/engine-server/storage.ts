import { json, type Dialect } from './dialect.js';

/** The one call of Cloud Storage that is needed: a file is put into a bucket. */
export function storage(key: string): Dialect & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const dialect: Dialect = ({ method, path, query, headers, body }) => {
    const bucket = /^\/upload\/storage\/v1\/b\/([^/]+)\/o$/.exec(path)?.[1];
    if (method !== 'POST' || bucket === undefined) return null;
    if (headers['x-goog-api-key'] !== key) return json(401, { error: { message: 'Not allowed.' } });
    const name = query.get('name') ?? '';
    files.set(`gs://${bucket}/${name}`, body);
    return json(200, { bucket, name });
  };
  return Object.assign(dialect, { files });
}
