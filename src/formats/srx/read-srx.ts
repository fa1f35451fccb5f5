import type { BreakRule, BreakRuleFile } from '../../model/break-rule.js';
import { Fault } from '../../model/fault.js';
import { childrenOf, readXml, type XmlElement } from '../xml-reader.js';
import { srxNamespace } from './namespace.js';

/** Reads SRX 2.0 (LISA/OSCAR, April 2008). Throws a Fault with line and column for what cannot be read. */
export function readSrx(content: string, file: string): BreakRuleFile {
  const root = readXml(content, 'srx', file);
  checkRoot(root);
  const [header] = childrenOf(root, srxNamespace, 'header');
  const [body] = childrenOf(root, srxNamespace, 'body');
  const languages = inside(body, 'languagerules', 'languagerule').map((list) => ({
    name: list.attributes['languagerulename'] ?? '',
    rules: childrenOf(list, srxNamespace, 'rule').map(readRule),
  }));
  const maps = inside(body, 'maprules', 'languagemap').map(({ attributes, place }) => ({
    pattern: attributes['languagepattern'] ?? '',
    name: attributes['languagerulename'] ?? '',
    place,
  }));
  for (const { name, place } of maps)
    if (!languages.some((list) => list.name === name)) throw new Fault('srx.noSuchList', { name }, { place });
  return { cascade: header?.attributes['cascade'] === 'yes', languages, maps };
}

function checkRoot(root: XmlElement): void {
  if (root.name !== 'srx') throw new Fault('srx.wrongRoot', { root: root.name }, { place: root.place });
  const version = root.attributes['version'] ?? '';
  if (root.namespace !== srxNamespace || version !== '2.0')
    throw new Fault('srx.wrongVersion', { version: version || '?' }, { place: root.place });
}

function inside(body: XmlElement | undefined, group: string, name: string): XmlElement[] {
  if (!body) return [];
  return childrenOf(body, srxNamespace, group).flatMap((each) => childrenOf(each, srxNamespace, name));
}

function readRule(rule: XmlElement): BreakRule {
  const value = rule.attributes['break'] ?? 'yes';
  if (value !== 'yes' && value !== 'no') throw new Fault('srx.wrongBreak', { value }, { place: rule.place });
  return {
    breaks: value === 'yes',
    before: wordsOf(rule, 'beforebreak'),
    after: wordsOf(rule, 'afterbreak'),
    place: rule.place,
  };
}

function wordsOf(rule: XmlElement, name: string): string {
  return childrenOf(rule, srxNamespace, name)
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('');
}
