import type { BilingualContext, BilingualFormat } from '../../flow/export/port.js';
import type { Document } from '../../model/document.js';
import { collectPage } from './collect-page.js';
import { htmlPieces, type Markup } from './markup.js';
import { renderArticle } from './render-article.js';
import { renderHeader, titleOf } from './render-header.js';
import { renderOrigins } from './render-origins.js';
import { renderTerms } from './render-terms.js';
import { styleSheet } from './style/index.js';

/** What the page may load and run: nothing. Its own style sheet is the one exception. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Both languages side by side on one page that needs neither script nor network. It is for reading; nothing comes back from it. */
export const htmlFormat: BilingualFormat = {
  name: 'html',
  extension: '.html',
  write: (document, context) => writePage(document, context),
};

function writePage(document: Document, context: BilingualContext): Iterable<string> {
  const page = collectPage(document, context);
  // Style is raw text to a parser, so its quotation marks must not be escaped.
  const sheet: Markup = { markup: `<style>${styleSheet}</style>` };
  const title = titleOf(document, context.language);
  return htmlPieces`<!doctype html>
    <html lang="${context.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title.text}</title>
        ${sheet}
      </head>
      <body>
        ${renderHeader(page, title)}
        <main>${{ pieces: renderArticle(page) }}</main>
        <footer>${renderOrigins(page)}${renderTerms(page)}</footer>
      </body>
    </html> `;
}
