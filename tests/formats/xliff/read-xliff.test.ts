import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeFile } from '../whole-file.js';
import { xliffFormat } from '../../../src/formats/xliff/xliff-format.js';
import { Fault } from '../../../src/model/fault.js';
import { segmentsOf } from '../../../src/model/document.js';
import { targetOf } from '../../../src/model/state.js';
import { plainText } from '../../../src/model/text.js';
import { anyDocument, anyText } from './arbitrary-document.js';
import { context, filled, makeBlock, makeDocument, makeSegment, sampleDocument } from './sample-document.js';

const write = (document = sampleDocument()) => wholeFile(xliffFormat, document, context);
const read = (content: string) => xliffFormat.read(content, 'korea.xlf');

/** The file as a tool saves it that drops what it does not know. */
function withoutHistory(content: string): string {
  return content
    .replaceAll(/<sel:document[\s\S]*?<\/sel:document>|<sel:document[^>]*\/>/g, '')
    .replaceAll(/<sel:block[\s\S]*?<\/sel:block>/g, '');
}

function faultOf(content: string): Fault {
  try {
    read(content);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('the file was read');
}

test('gives back the whole document that was written', () => {
  expect(read(write()).document).toStrictEqual(sampleDocument());
});

test('gives back the document from a file with a byte order mark or with CRLF', () => {
  expect(read(`\uFEFF${write()}`).document).toStrictEqual(sampleDocument());
  expect(read(write().replaceAll('\n', '\r\n')).document).toStrictEqual(sampleDocument());
});

test('gives back any document, with its history, checks, comments and dismissals', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const again = read(write(document)).document;
      expect(again).toEqual(document);
      expect(write(again ?? document)).toBe(write(document));
    }),
    { numRuns: 100 },
  );
});

test('brings one pair a sentence, in reading order, as the document has it', () => {
  const document = sampleDocument();
  expect(read(write()).pairs).toEqual(
    segmentsOf(document).map((segment) => ({
      segment: segment.id,
      source: segment.source,
      target: targetOf(segment),
    })),
  );
});

test('brings any words and codes back in the pairs too', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, target) => {
      const document = makeDocument([makeBlock('b', [filled(makeSegment('s', source), target)])]);
      const [pair] = read(withoutHistory(write(document))).pairs;
      expect(pair).toEqual({ segment: 's', source, target });
    }),
    { numRuns: 100 },
  );
});

test('shows in the pairs, not in the history, what another tool edited', () => {
  const edited = write().replace(/(<segment id="b1s1"[^]*?<target>)[^<]*/, '$1North Korea answers claims');
  const { document, pairs } = read(edited);
  expect(document).toStrictEqual(sampleDocument());
  expect(pairs[0]?.target).toEqual(plainText('North Korea answers claims'));
});

test('reads pairs, languages and path where our own elements were dropped', () => {
  const { document, ...rest } = read(withoutHistory(write()));
  expect(document).toBeNull();
  expect(rest).toEqual({ ...rest, from: 'id', to: 'en', path: 'korea.txt' });
  expect(rest.pairs.map(({ segment }) => segment)).toEqual(['b1s1', 'b2s1', 'b2s2', 'b2s3']);
});

test('takes the history for dropped where a single block of it is missing', () => {
  const { document, pairs } = read(write().replace(/<sel:block id="b2"[\s\S]*?<\/sel:block>/, ''));
  expect(document).toBeNull();
  expect(pairs).toHaveLength(4);
});

const foreign = (inside: string, attributes = 'version="2.0" srcLang="id" trgLang="en"') =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>\n  ${inside}\n</xliff>`;

test('reads another tool’s file: groups, markers, no ids of segments', () => {
  const content = foreign(
    '<file id="f"><group id="g"><unit id="u"><segment><source>Satu <mrk id="m" type="term">dua</mrk></source><target>One <ph id="1"/>two</target></segment></unit></group></file>',
  );
  expect(read(content)).toEqual({
    document: null,
    pairs: [
      {
        segment: 'u/1',
        source: plainText('Satu dua'),
        target: { text: 'One two', codes: [{ at: 4, kind: 'point', pair: '1', data: '' }] },
      },
    ],
    from: 'id',
    to: 'en',
    path: null,
  });
});

test.each([
  ['a tag that is not closed', foreign('<file id="f"></xliff>'), 'xliff.malformed', 3],
  ['a file that ends too soon', write().slice(0, 900), 'xliff.malformed', undefined],
  ['an empty file', '', 'xliff.malformed', 1],
  ['no XML at all', 'Korea Utara', 'xliff.malformed', 1],
  ['an unknown entity', foreign('<file id="f">&evil;</file>'), 'xliff.malformed', 3],
  ['a DOCTYPE', '<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff/>', 'xliff.doctype', 1],
  ['elements nested to exhaust the reader', '<a>'.repeat(5000), 'xliff.malformed', 1],
  ['another root', '<?xml version="1.0"?>\n  <tmx version="1.4"/>', 'xliff.wrongRoot', 2],
  [
    'XLIFF 1.2',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
    'xliff.wrongVersion',
    1,
  ],
  [
    'a version that is not known',
    foreign('<file id="f"/>', 'version="3.0" srcLang="id"'),
    'xliff.wrongVersion',
    2,
  ],
  ['no target language', foreign('<file id="f"/>', 'version="2.1" srcLang="id"'), 'xliff.noLanguage', 2],
  ['no article', foreign(''), 'xliff.noFile', 2],
  ['two articles', foreign('<file id="a"/><file id="b"/>'), 'xliff.severalFiles', 3],
  [
    'history of another version',
    foreign('<file id="a"><s:document xmlns:s="urn:selaras:9"/></file>'),
    'xliff.otherHistory',
    3,
  ],
  ['history with a wrong number', write().replace('blocks="2"', 'blocks="two"'), 'xliff.damagedHistory', 4],
  [
    'history with a wrong choice',
    write().replace('role="headline"', 'role="king"'),
    'xliff.damagedHistory',
    undefined,
  ],
  ['history with a missing hash', write().replace(/shape="\w+"/, ''), 'xliff.damagedHistory', undefined],
])('refuses %s and says where', (_name, content, code, line) => {
  const fault = faultOf(content);
  expect(fault.code).toBe(code);
  expect(fault.exit).toBe(2);
  expect(fault.place.file).toBe('korea.xlf');
  expect(fault.place.column).toBeGreaterThan(0);
  expect(fault.place.line).toBe(line ?? fault.place.line);
});

test('points at the very element that is wrong', () => {
  expect(faultOf(foreign('<file id="a"/><file id="b"/>')).place).toEqual({
    file: 'korea.xlf',
    line: 3,
    column: 17,
  });
});

test('points at the line of an element whose attributes stand on lines of their own', () => {
  expect(faultOf(foreign('<file id="a"/>\n<file\n id="b"/>')).place).toEqual({ file: 'korea.xlf', line: 4 });
});
