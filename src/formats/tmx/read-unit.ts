import { hashData } from '../../model/hash.js';
import type { MemoryUnit } from '../../model/match.js';
import { childrenOf, type XmlElement } from '../xml-reader.js';
import { readDate } from './dates.js';
import { primaryTag, type Languages } from './languages.js';
import { readSeg } from './seg.js';

/** Null for a `<tu>` that lacks one of the two languages, or whose words in one are empty. */
export function readUnit(tu: XmlElement, collection: string, languages: Languages): MemoryUnit | null {
  const source = segIn(tu, languages.from);
  const target = segIn(tu, languages.to);
  if (!source || !target) return null;
  const pair = { source: readSeg(source), target: readSeg(target) };
  if (pair.source.text.trim() === '' || pair.target.text.trim() === '') return null;
  const props = readProps(tu);
  const known = {
    previous: props.get('x-context-previous'),
    next: props.get('x-context-next'),
    document: props.get('x-context-document'),
    by: tu.attributes['changeid'] ?? tu.attributes['creationid'],
    at: readDate(tu.attributes['changedate']) ?? readDate(tu.attributes['creationdate']),
    note: textOf(childrenOf(tu, tu.namespace, 'note')[0]),
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const name = tu.attributes['tuid'] ?? hashData([pair, known.previous ?? null, known.next ?? null]);
  return {
    id: name.startsWith(`${collection}:`) ? name : `${collection}:${name}`,
    ...languages,
    ...pair,
    ...(given as Partial<MemoryUnit>),
    embargo: props.get('x-embargo') === 'yes',
    collection,
  };
}

/** The first words in a language. `lang` is what TMX 1.1 called `xml:lang`. */
function segIn(tu: XmlElement, language: string): XmlElement | undefined {
  const wanted = primaryTag(language);
  const variant = childrenOf(tu, tu.namespace, 'tuv').find(
    ({ attributes }) => primaryTag(attributes['xml:lang'] ?? attributes['lang'] ?? '') === wanted,
  );
  return variant && childrenOf(variant, tu.namespace, 'seg')[0];
}

function readProps(tu: XmlElement): Map<string, string> {
  const props = childrenOf(tu, tu.namespace, 'prop');
  return new Map(props.map((prop) => [prop.attributes['type'] ?? '', textOf(prop) ?? '']));
}

function textOf(from: XmlElement | undefined): string | undefined {
  return from?.children.filter((child) => typeof child === 'string').join('');
}
