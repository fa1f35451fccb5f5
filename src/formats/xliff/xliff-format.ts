import type { PortableFormat } from '../../flow/export/port.js';
import { readXliff } from './read-xliff.js';
import { writeXliff } from './write-xliff.js';

/**
 * XLIFF 2.1 (OASIS standard, 13 February 2018): the document's portable form. Current words and states stand in the standard's own elements,
 * all else in `urn:selaras:1`, which any tool may drop. In the standard's notes, glossary and attributes a character that XML forbids
 * becomes U+FFFD; in its sources and targets `<cp>` keeps it, and our own elements lose nothing.
 */
export const xliffFormat: PortableFormat = {
  name: 'xliff',
  extension: '.xlf',
  write: writeXliff,
  read: readXliff,
};
