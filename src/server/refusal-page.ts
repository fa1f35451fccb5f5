import { createHash } from 'node:crypto';
import { escapeHtml } from '../model/escape-html.js';
import type { Problem } from '../api/problem.js';
import type { Request } from './context.js';

/** The desk's own colours and measures (desk/style/tokens.css), for somebody who may not have its files. */
const style = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#faf8f4;color:#1d2126;font:400 17px/1.58 Georgia,'Times New Roman',serif}
main{max-width:34rem;padding:2rem}
h1{margin:0 0 .75rem;font:600 1.5rem/1.3 Georgia,'Times New Roman',serif}
p{margin:0 0 1rem}
code{display:inline-block;padding:.35rem .7rem;border:1px solid #c9c3b6;border-radius:6px;background:#fff;font:500 .95rem/1.5 ui-monospace,Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){body{background:#15181b;color:#e8e6e1}code{background:#1d2125;border-color:#454d54}}`;

/** It loads nothing and runs nothing; the one style that it may have is this one, by its hash. */
export const refusalPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A refusal for somebody who opened the address in the browser: what is wrong, and what to do, in their language. */
export function refusalPage(told: Problem, { language, say }: Request): string {
  const entry = told.code === 'session.token';
  const title = entry ? say('server.entry.title') : told.title;
  const command = entry ? `<p><code>${escapeHtml(say('server.entry.command'))}</code></p>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} · Selaras</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(told.detail)}</p>${command}</main></body></html>`;
}
