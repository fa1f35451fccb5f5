import {
  isMap,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type YAMLParseError,
} from 'yaml';
import { Fault } from '../model/fault.js';
import type { Glossary, Term } from '../model/term.js';
import { duplicateForms } from './duplicate-forms.js';
import { GlossaryReading } from './glossary-reading.js';
import { readTerm } from './read-term.js';
import { readVersion, readWord } from './read-value.js';
import { glossaryHash } from './terms-hash.js';

/** Far more than any desk pins; a larger file is something else under the glossary's name. */
const largestFile = 20 * 1024 * 1024;

const headKeys = ['version', 'source', 'target', 'terms'] as const;

/**
 * Reads glossary.yaml. An empty file is an empty glossary, from Indonesian to English. `file` is the name that faults give as their place.
 * Throws a Fault for the first mistake; it carries the others, each with line and column.
 */
export function parseGlossary(yamlText: string, file: string): Glossary {
  if (yamlText.length > largestFile)
    throw new Fault('glossary.tooLarge', { size: megabytes(yamlText.length) }, { place: { file } });
  const lines = new LineCounter();
  const reading = new GlossaryReading(file, yamlText, lines);
  const document = parseYaml(yamlText, lines, reading);
  refuseSyntax(document, reading);
  const glossary = readHead(document, reading);
  duplicateForms(glossary.terms, reading);
  if (reading.faults.length > 0) throw Fault.ofMany(reading.inOrder());
  return { ...glossary, hash: glossaryHash(glossary) };
}

function parseYaml(text: string, lines: LineCounter, reading: GlossaryReading): YamlDocument {
  try {
    // Repeated keys are reported by our own words, with both lines.
    return parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  } catch (cause) {
    // Brackets nested by the thousand exhaust the parser's stack.
    throw new Fault('glossary.unreadable', {}, { place: reading.placeOf(0), cause });
  }
}

/** Faults of the YAML itself are thrown at once: what stands behind them cannot be trusted. */
function refuseSyntax(document: YamlDocument, reading: GlossaryReading): void {
  for (const error of document.errors) reportSyntax(error, reading);
  visit(document, {
    Alias: (_, alias) => {
      reading.report('glossary.anchor', { name: `*${alias.source}` }, alias);
      return visit.SKIP;
    },
    Node: (_, node) => {
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (typeof anchor === 'string') reading.report('glossary.anchor', { name: `&${anchor}` }, node);
    },
  });
  if (reading.faults.length > 0) throw Fault.ofMany(reading.inOrder());
}

function reportSyntax(error: YAMLParseError, reading: GlossaryReading): void {
  const at = error.pos[0];
  if (error.code === 'TAB_AS_INDENT' || reading.hasTabIndent(at)) reading.reportAt('glossary.tab', {}, at);
  else reading.reportAt('glossary.syntax', { detail: error.message.replace(/\.$/, '') }, at);
}

function readHead(document: YamlDocument, reading: GlossaryReading): Omit<Glossary, 'hash'> {
  const empty = { from: 'id', to: 'en', terms: [] };
  const root = document.contents;
  if (root === null || reading.isEmpty(root)) return empty;
  if (!isMap(root)) {
    reading.report('glossary.notMapping', {}, root);
    return empty;
  }
  const head = reading.fieldsOf(root, headKeys);
  readVersion(head.get('version'), reading);
  return {
    from: readWord('source', head.get('source'), reading) ?? empty.from,
    to: readWord('target', head.get('target'), reading) ?? empty.to,
    terms: readTerms(head.get('terms'), reading),
  };
}

function readTerms(node: unknown, reading: GlossaryReading): readonly Term[] {
  if (node === undefined || reading.isEmpty(node)) return [];
  if (!isSeq(node)) {
    reading.report('glossary.termsNotList', {}, node);
    return [];
  }
  return node.items.flatMap((item) => readTerm(item, reading) ?? []);
}

function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}
