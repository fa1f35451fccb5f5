import { emptyText, type Code, type Text } from '../../../model/text.js';
import type { XmlNode } from '../../xml.js';
import type { XmlElement } from '../../xml-reader.js';
import { choiceField, field, optionalRecord, unescapeUnits, words } from './record.js';

/** The words with each code as an element at its place. */
export function writeText(name: string, value: Text): XmlNode {
  const children: (XmlNode | string)[] = [];
  let from = 0;
  for (const { at, kind, pair, data } of value.codes) {
    if (at > from) children.push(value.text.slice(from, at));
    children.push(words('code', { kind, pair, data }, []));
    from = at;
  }
  if (from < value.text.length) children.push(value.text.slice(from));
  return words(name, {}, children);
}

export function readText(from: XmlElement): Text {
  let text = '';
  const codes: Code[] = [];
  for (const child of from.children) {
    if (typeof child === 'string') {
      text += unescapeUnits(child);
      continue;
    }
    const kind = choiceField(child, 'kind', ['open', 'close', 'point']);
    codes.push({ at: text.length, kind, pair: field(child, 'pair'), data: field(child, 'data') });
  }
  return { text, codes };
}

/** The text of a child that is left out where it is empty. */
export function readTextOf(from: XmlElement, name: string): Text {
  const found = optionalRecord(from, name);
  return found ? readText(found) : emptyText;
}
