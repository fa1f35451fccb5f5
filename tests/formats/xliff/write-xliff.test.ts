import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeFile } from '../whole-file.js';
import { xliffFormat } from '../../../src/formats/xliff/xliff-format.js';
import { plainText } from '../../../src/model/text.js';
import { anyDocument } from './arbitrary-document.js';
import { context, filled, makeBlock, makeDocument, makeSegment, sampleDocument } from './sample-document.js';
import { faultsOfStructure } from './xliff-structure.js';

const write = (document = sampleDocument()) => wholeFile(xliffFormat, document, context);

test('follows the schema and the constraints of XLIFF 2.1', () => {
  expect(faultsOfStructure(write())).toEqual([]);
});

test('stays valid whatever the words, ids and codes of a document are', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(faultsOfStructure(write(document))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('writes the same document to the same bytes, ended by a line break', () => {
  expect(write()).toBe(write());
  expect(write().endsWith('</xliff>\n')).toBe(true);
});

test('indents by two spaces and never inside a sentence', () => {
  const lines = write().split('\n');
  expect(lines).toContain('  <file id="f1" original="korea.txt" canResegment="no" xml:space="preserve">');
  expect(lines).toContain('        <source>Korea Utara menanggapi klaim</source>');
});

test('names the state of each sentence as the standard does', () => {
  const content = write();
  expect(content).toContain('<segment id="b1s1" state="final" subState="sel:approved">');
  expect(content).toContain('<segment id="b2s1" state="reviewed" subState="sel:edited">');
  expect(content).toContain('<segment id="b2s2" state="initial" subState="sel:untranslated">');
});

test('marks a sentence that is left out as not to be translated', () => {
  expect(write()).toContain('<source><mrk id="m:b2s3" translate="no">Sumber</mrk></source>');
});

test('marks a unit whose every sentence is left out', () => {
  const furniture = makeSegment('b9s1', plainText('Sumber'), { furniture: true });
  const content = write(makeDocument([makeBlock('b9', [furniture])]));
  expect(content).toContain('<unit id="b9" type="sel:paragraph" translate="no" canResegment="no">');
  expect(content).not.toContain('<mrk');
});

test('keeps the halves of a pair that a sentence’s end cuts joined in the source, and isolated in the half-done target', () => {
  const content = write();
  expect(content).toContain('<source><sc id="c:1" dataRef="d1"/>Satu.</source>');
  expect(content).toContain('<source>Dua<ec startRef="c:1" dataRef="d1"/> tiga.</source>');
  expect(content).toContain('<target><sc id="c:1" dataRef="d1" isolated="yes"/>One.</target>');
});

test('writes a pair within a sentence as a span, and one that crosses it as two halves', () => {
  const crossing = makeSegment('s', {
    text: 'abc',
    codes: [
      { at: 0, kind: 'open', pair: '1', data: '<b>' },
      { at: 1, kind: 'open', pair: '2', data: '<i>' },
      { at: 2, kind: 'close', pair: '1', data: '</b>' },
      { at: 3, kind: 'close', pair: '2', data: '</i>' },
    ],
  });
  expect(write(makeDocument([makeBlock('b', [crossing])]))).toContain(
    '<source><sc id="c:1" dataRef="d1"/>a<pc id="c:2" dataRefStart="d3" dataRefEnd="d4">b<ec startRef="c:1" dataRef="d2"/>c</pc></source>',
  );
});

test('carries terms, memory matches and notes in their own elements', () => {
  const content = write();
  expect(content).toContain('<gls:term>Korea Utara</gls:term>');
  expect(content).toContain('<gls:translation>the North</gls:translation>');
  expect(content).toContain('<mtc:match ref="#b1s1" type="icm" origin="memory.tmx" similarity="100"');
  expect(content).toContain(
    '<note id="n1" category="query" appliesTo="source" sel:segment="b1s1" sel:by="Rini">Klaim siapa?</note>',
  );
});

test('writes no match for words that a fuzzy hit gave, whose source is not known', () => {
  const fuzzy = filled(makeSegment('s', plainText('Satu.')), plainText('One.'), {
    origin: { memory: { unit: 'm', kind: 'fuzzy', score: 80 } },
  });
  expect(write(makeDocument([makeBlock('b', [fuzzy])]))).not.toContain('<mtc:match ');
});

test('writes a control character and a lone surrogate of a sentence as <cp>', () => {
  const segment = makeSegment('s', plainText('a\u0001b\uD800c]]>'));
  expect(write(makeDocument([makeBlock('b', [segment])]))).toContain(
    '<source>a<cp hex="0001"/>b<cp hex="D800"/>c]]&gt;</source>',
  );
});

test('replaces in a note what XML cannot hold', () => {
  const comment = { id: 'c', kind: 'comment', by: 'Rini', text: 'a\u0001b', resolved: false } as const;
  const segment = makeSegment('s', plainText('Satu.'), { comments: [comment] });
  expect(write(makeDocument([makeBlock('b', [segment])]))).toContain('>a\uFFFDb</note>');
});
