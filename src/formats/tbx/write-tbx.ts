import type { TermEntry } from '../../model/term.js';
import { element, inlineElement, renderNode, type XmlNode } from '../xml.js';
import { ownNote, statusOf, type Role } from './roles.js';
import type { Languages } from './read-concept.js';

/** Version 2 is what most tools read; version 3 (ISO 30042:2019) names its categories by attributes (`dca`) or by tags (`dct`). */
export type TbxDialect = '2' | '3' | '3-dct';

interface Shape {
  readonly head: string;
  readonly tail: string;
  readonly concept: string;
  readonly language: string;
  readonly term: string;
  status(value: string): XmlNode;
}

/** TBX-Basic, a piece an entry. A character that XML forbids becomes U+FFFD. */
export async function* writeTbx(
  entries: AsyncIterable<TermEntry> | Iterable<TermEntry>,
  languages: Languages,
  dialect: TbxDialect = '2',
): AsyncIterable<string> {
  const shape = dialect === '2' ? version2(languages) : version3(languages, dialect);
  yield shape.head;
  let count = 0;
  for await (const entry of entries)
    yield renderNode(writeConcept(entry, `c${++count}`, shape, languages), 3);
  yield shape.tail;
}

function writeConcept(entry: TermEntry, id: string, shape: Shape, { from, to }: Languages): XmlNode {
  const { source, variants, target, allow, forbid, first, later = [] } = entry;
  const own = ownFields(entry);
  const write = (form: string, role: Role): XmlNode => writeTerm(form, role, shape);
  return element(shape.concept, { id }, [
    ...(entry.note === undefined ? [] : [inlineElement('note', {}, [entry.note])]),
    ...(own === null ? [] : [inlineElement('note', {}, [ownNote + own])]),
    element(shape.language, { 'xml:lang': from }, [
      write(source, 'preferred'),
      ...variants.map((form) => write(form, 'admitted')),
    ]),
    element(shape.language, { 'xml:lang': to }, [
      write(target, 'preferred'),
      ...allow.map((form) => write(form, 'admitted')),
      ...(first === undefined ? [] : [write(first, 'first')]),
      ...later.map((form) => write(form, 'later')),
      ...forbid.map((form) => write(form, 'deprecated')),
    ]),
  ]);
}

function writeTerm(form: string, role: Role, shape: Shape): XmlNode {
  const mention = role === 'first' || role === 'later' ? [inlineElement('note', {}, [ownNote + role])] : [];
  return element(shape.term, {}, [
    inlineElement('term', {}, [form]),
    shape.status(statusOf(role)),
    ...mention,
  ]);
}

/** What TBX has no place for; null where an entry has nothing of the kind. */
function ownFields({ keep, notBefore, notAfter, from, until }: TermEntry): string | null {
  const fields = {
    ...(keep ? { keep } : {}),
    ...(notBefore.length > 0 ? { notBefore } : {}),
    ...(notAfter.length > 0 ? { notAfter } : {}),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  return Object.keys(fields).length === 0 ? null : JSON.stringify(fields);
}

function version2({ from }: Languages): Shape {
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="${from}">
  <martifHeader>
    <fileDesc>
      <sourceDesc>
        <p>Selaras</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">TBXBasicXCSV02.xcs</p>
    </encodingDesc>
  </martifHeader>
  <text>
    <body>
`,
    tail: '    </body>\n  </text>\n</martif>\n',
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
    status: (value) => inlineElement('termNote', { type: 'administrativeStatus' }, [value]),
  };
}

function version3({ from }: Languages, dialect: '3' | '3-dct'): Shape {
  const tags = dialect === '3-dct';
  const names = tags ? ' xmlns:min="http://www.tbxinfo.net/ns/min"' : '';
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="${tags ? 'dct' : 'dca'}" xml:lang="${from}" xmlns="urn:iso:std:iso:30042:ed-2"${names}>
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Selaras</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`,
    tail: '    </body>\n  </text>\n</tbx>\n',
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
    status: (value) =>
      tags
        ? inlineElement('min:administrativeStatus', {}, [value])
        : inlineElement('termNote', { type: 'administrativeStatus' }, [value]),
  };
}
