import { readFileSync } from 'node:fs';
import { markdownFormat } from '../../src/formats/markdown/markdown-format.js';
import { textFormat } from '../../src/formats/text/text-format.js';
import { markdownArticles } from '../formats/markdown/articles.js';
import { documentFormatContract } from './document-format.js';

const sample = readFileSync(
  new URL('../../source/korea-utara-menanggapi-klaim.txt', import.meta.url),
  'utf8',
);

documentFormatContract(textFormat, {
  'the sample': sample,
  'spaces at the ends of lines': '  Judul  \n \t\nSatu, \n dua.  \n\n\n',
  'blank lines first': '\n\n\nJudul\n\nKata.',
  'one line': 'Judul',
});
documentFormatContract(markdownFormat, { 'the sample': sample, ...markdownArticles });
