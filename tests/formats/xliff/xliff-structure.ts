import { childrenOf, readXml, type XmlElement } from '../../../src/formats/xml-reader.js';
import {
  coreNamespace as core,
  glossaryNamespace as gls,
  matchesNamespace as mtc,
} from '../../../src/formats/xliff/namespaces.js';

/** For each core element: its attributes (`!` where required) and its children in order, as the XLIFF 2.1 schema has them. `*` is any other namespace. */
const schema: Readonly<Record<string, { attributes: string; children: readonly string[]; mixed?: boolean }>> =
  {
    xliff: { attributes: 'version! srcLang! trgLang xml:space', children: ['file'] },
    file: {
      attributes: 'id! original canResegment translate srcDir trgDir xml:space',
      children: ['skeleton', '*', 'notes', 'unit|group'],
    },
    unit: {
      attributes: 'id! name canResegment translate srcDir trgDir xml:space type',
      children: ['*', 'notes', 'originalData', 'segment|ignorable'],
    },
    notes: { attributes: '', children: ['note'] },
    note: { attributes: 'id appliesTo category priority', children: [], mixed: true },
    originalData: { attributes: '', children: ['data'] },
    data: { attributes: 'id! dir xml:space', children: ['cp'], mixed: true },
    segment: { attributes: 'id canResegment state subState', children: ['source', 'target'] },
    ignorable: { attributes: 'id', children: ['source', 'target'] },
    source: { attributes: 'xml:lang xml:space', children: ['cp|ph|pc|sc|ec|mrk|sm|em'], mixed: true },
    target: { attributes: 'xml:lang xml:space order', children: ['cp|ph|pc|sc|ec|mrk|sm|em'], mixed: true },
    mrk: { attributes: 'id! translate type ref value', children: ['cp|ph|pc|sc|ec|mrk|sm|em'], mixed: true },
    pc: {
      attributes: 'id! dataRefStart dataRefEnd type',
      children: ['cp|ph|pc|sc|ec|mrk|sm|em'],
      mixed: true,
    },
    sc: { attributes: 'id! dataRef isolated type', children: [] },
    ec: { attributes: 'id startRef dataRef isolated type', children: [] },
    ph: { attributes: 'id! dataRef type', children: [] },
    cp: { attributes: 'hex!', children: [] },
  };

const inline = new Set(['ph', 'pc', 'sc', 'ec', 'mrk']);

/** Says everything in which a file departs from the schema and the constraints of XLIFF 2.1. Empty for a valid one. */
export function faultsOfStructure(content: string): string[] {
  const root = readXml(content, 'xliff', 'test.xlf');
  const faults = [...checkElement(root)];
  for (const file of childrenOf(root, core, 'file')) {
    const units = childrenOf(file, core, 'unit');
    if (units.length === 0) faults.push('a file without units');
    faults.push(...repeated(units.map(idOf)).map((id) => `two units have the id ${id}`));
    for (const unit of units) faults.push(...checkUnit(unit));
  }
  return faults;
}

function idOf(element: XmlElement): string {
  return element.attributes['id'] ?? '';
}

function coreDescendants(element: XmlElement): XmlElement[] {
  return childrenOf(element, core).flatMap((child) => [child, ...coreDescendants(child)]);
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function checkElement(element: XmlElement): string[] {
  const rule = schema[element.name];
  if (!rule) return [`<${element.name}> is no element of XLIFF`];
  const faults: string[] = [];
  const allowed = rule.attributes.split(' ');
  for (const name of Object.keys(element.attributes)) {
    const free = name.startsWith('xmlns') || name.startsWith('sel:');
    if (!free && !allowed.includes(name) && !allowed.includes(`${name}!`)) {
      faults.push(`<${element.name}> may not have ${name}`);
    }
  }
  for (const name of allowed.filter((each) => each.endsWith('!'))) {
    if (!(name.slice(0, -1) in element.attributes)) faults.push(`<${element.name}> lacks ${name}`);
  }
  const id = element.attributes['id'];
  if (id !== undefined && !/^[\w.:-]+$/u.test(id)) faults.push(`${id} is no NMTOKEN`);
  let position = 0;
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!rule.mixed && child.trim() !== '') faults.push(`<${element.name}> may not have words`);
      continue;
    }
    const slot = rule.children.findIndex(
      (names) => (names === '*' && child.namespace !== core) || names.split('|').includes(child.name),
    );
    if (slot < position) faults.push(`<${child.name}> is out of order in <${element.name}>`);
    position = Math.max(position, slot);
    if (child.namespace === core) faults.push(...checkElement(child));
  }
  return faults;
}

function checkUnit(unit: XmlElement): string[] {
  const faults: string[] = [];
  const segments = childrenOf(unit, core, 'segment');
  const parts = childrenOf(unit, core).filter(({ name }) => name === 'segment' || name === 'ignorable');
  if (segments.length === 0) faults.push('a unit without segments');
  for (const segment of segments) {
    const state = segment.attributes['state'];
    const hasTarget = childrenOf(segment, core, 'target').length === 1;
    if (state !== undefined && !['initial', 'translated', 'reviewed', 'final'].includes(state)) {
      faults.push(`${state} is no state`);
    }
    if (!hasTarget && state !== undefined && state !== 'initial') faults.push(`${state} without a target`);
    if (childrenOf(segment, core, 'source').length !== 1) faults.push('a segment without one source');
  }
  faults.push(...checkIds(parts), ...checkReferences(unit, parts), ...checkModules(unit));
  return faults;
}

/** Ids are unique in a unit over parts and inline elements; those of a target repeat the ones of its own source, where these exist. */
function checkIds(parts: readonly XmlElement[]): string[] {
  const ids = parts.map(idOf).filter((id) => id !== '');
  const faults: string[] = [];
  for (const part of parts) {
    const inlineIds = (name: string) =>
      childrenOf(part, core, name)
        .flatMap(coreDescendants)
        .filter((each) => inline.has(each.name) && idOf(each) !== '')
        .map(idOf);
    const sources = inlineIds('source');
    const targets = inlineIds('target');
    faults.push(...repeated(targets).map((id) => `${id} twice in one target`));
    ids.push(...sources, ...targets.filter((id) => !sources.includes(id)));
  }
  return [...faults, ...repeated(ids).map((id) => `the id ${id} is used twice in a unit`)];
}

function checkReferences(unit: XmlElement, parts: readonly XmlElement[]): string[] {
  const faults: string[] = [];
  const data = new Set(childrenOf(unit, core, 'originalData').flatMap(coreDescendants).map(idOf));
  for (const side of ['source', 'target']) {
    const codes = parts.flatMap((part) => childrenOf(part, core, side)).flatMap(coreDescendants);
    const starts = new Map(codes.filter(({ name }) => name === 'sc').map((each) => [idOf(each), each]));
    const ended = new Set<string>();
    for (const { name, attributes } of codes) {
      for (const reference of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
        const id = attributes[reference];
        if (id !== undefined && !data.has(id)) faults.push(`${reference} ${id} leads nowhere`);
      }
      if (name !== 'ec') continue;
      const isolated = attributes['isolated'] === 'yes';
      if (isolated !== (attributes['id'] !== undefined))
        faults.push('an isolated <ec> has an id, others have none');
      if (isolated === (attributes['startRef'] !== undefined))
        faults.push('<ec> has startRef unless isolated');
      if (attributes['startRef'] === undefined) continue;
      ended.add(attributes['startRef']);
      if (!starts.has(attributes['startRef']))
        faults.push(`startRef ${attributes['startRef']} leads nowhere`);
    }
    for (const [id, start] of starts) {
      if (ended.has(id) === (start.attributes['isolated'] === 'yes'))
        faults.push(`<sc> ${id} is wrongly isolated`);
    }
  }
  return faults;
}

function checkModules(unit: XmlElement): string[] {
  const faults: string[] = [];
  const segments = new Set(childrenOf(unit, core, 'segment').map((each) => `#${idOf(each)}`));
  for (const match of childrenOf(unit, mtc, 'matches').flatMap((each) => childrenOf(each, mtc))) {
    if (!segments.has(match.attributes['ref'] ?? '')) faults.push('a match without its segment');
    const names = childrenOf(match, core).map(({ name }) => name);
    if (names.join(' ') !== 'source target') faults.push(`a match of ${names.join(' ')}`);
  }
  for (const entry of childrenOf(unit, gls, 'glossary').flatMap((each) => childrenOf(each, gls))) {
    const names = childrenOf(entry, gls).map(({ name }) => name);
    if (!/^term translation( translation)*$/u.test(names.join(' ')))
      faults.push(`a glossEntry of ${names.join(' ')}`);
  }
  const notes = childrenOf(unit, core, 'notes').flatMap((each) => childrenOf(each, core, 'note'));
  return [...faults, ...repeated(notes.map(idOf)).map((id) => `two notes have the id ${id}`)];
}
