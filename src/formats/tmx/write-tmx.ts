import type { MemoryUnit } from '../../model/match.js';
import { element, inlineElement, renderNode, type XmlNode } from '../xml.js';
import { writeDate } from './dates.js';
import type { Languages } from './languages.js';
import { writeSeg } from './seg.js';

/**
 * TMX 1.4b, a piece a unit. TMX has no way to hold a character that XML forbids: it becomes U+FFFD. Every unit is written under the two
 * languages that are handed in.
 */
export async function* writeTmx(
  units: AsyncIterable<MemoryUnit>,
  { from, to }: Languages,
): AsyncIterable<string> {
  const header = element('header', {
    creationtool: 'selaras',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'selaras',
    adminlang: 'en',
    srclang: from,
    datatype: 'plaintext',
  });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${renderNode(header, 1)}  <body>\n`;
  for await (const unit of units) yield renderNode(writeUnit(unit, { from, to }), 2);
  yield '  </body>\n</tmx>\n';
}

/** Notes and props come first, then the two languages (TMX 1.4b, `<tu>`). */
function writeUnit(unit: MemoryUnit, { from, to }: Languages): XmlNode {
  const props = [
    ['x-context-document', unit.document],
    ['x-context-previous', unit.previous],
    ['x-context-next', unit.next],
    ['x-embargo', unit.embargo ? 'yes' : undefined],
  ] as const;
  return element('tu', { tuid: unit.id, creationdate: writeDate(unit.at), creationid: unit.by }, [
    ...(unit.note === undefined ? [] : [inlineElement('note', {}, [unit.note])]),
    ...props.flatMap(([type, value]) =>
      value === undefined ? [] : [inlineElement('prop', { type }, [value])],
    ),
    element('tuv', { 'xml:lang': from }, [writeSeg(unit.source)]),
    element('tuv', { 'xml:lang': to }, [writeSeg(unit.target)]),
  ]);
}
