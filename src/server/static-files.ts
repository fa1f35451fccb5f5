import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import type { DeskEnvironment, ServerContext } from './context.js';
import { notFound } from './refusal.js';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The desk's built files. An address that names none is one of the desk's own screens, which its script tells apart. */
export async function serveFile(
  context: Context<DeskEnvironment>,
  { files }: Pick<ServerContext, 'files'>,
): Promise<Response> {
  const { path } = context.req;
  if (files === null) return context.html(notBuilt(context), 503);
  const wanted = fileNamed(files, path);
  const content = wanted && kinds[extname(wanted)] ? await readFile(wanted).catch(() => null) : null;
  if (wanted && content) return answer(wanted, content, path.startsWith('/assets/'));
  if (/\.[a-z\d]{1,12}$/i.test(path) && kinds[extname(path).toLowerCase()])
    throw notFound('address', { address: path });
  return answer('index.html', await readFile(join(files, 'index.html')), false);
}

/** Null for a name that leads out of the folder. */
function fileNamed(folder: string, path: string): string | null {
  const name = decoded(path);
  if (name === null || name.includes('\0')) return null;
  const file = normalize(join(folder, name));
  return file.startsWith(folder + sep) ? file : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Files under assets/ carry a hash of their content in their name: another content is another file. */
function answer(file: string, content: Uint8Array, hashed: boolean): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

function notBuilt(context: Context<DeskEnvironment>): string {
  const { language, say } = context.get('speaker');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Selaras</title><p>${say('server.notBuilt')}</p></html>`;
}
