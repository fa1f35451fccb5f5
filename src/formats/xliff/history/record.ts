import { Fault } from '../../../model/fault.js';
import { inlineElement, splitForbidden, type XmlNode } from '../../xml.js';
import { childrenOf, type XmlElement } from '../../xml-reader.js';
import { ownNamespace } from '../namespaces.js';

type Field = string | number | boolean | null | undefined;

/**
 * An element of our own namespace. Fields that are null or undefined are left out; flags are `yes` and `no`. Words may hold anything: a
 * character that XML forbids is written as `\uXXXX`, and a backslash as two.
 */
export function record(
  name: string,
  fields: Readonly<Record<string, Field>>,
  children: readonly XmlNode[] = [],
): XmlNode {
  return { ...words(name, fields, []), children, inline: false };
}

/** As `record`, with words and elements mixed. */
export function words(
  name: string,
  fields: Readonly<Record<string, Field>>,
  children: readonly (XmlNode | string)[],
): XmlNode {
  const attributes = Object.entries(fields).map(([key, value]) => [key, writeField(value)] as const);
  const content = children.map((child) => (typeof child === 'string' ? escapeUnits(child) : child));
  return inlineElement(`sel:${name}`, Object.fromEntries(attributes), content);
}

function writeField(value: Field): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return escapeUnits(String(value));
}

function escapeUnits(value: string): string {
  return splitForbidden(value.replaceAll('\\', '\\\\'))
    .map((part) =>
      typeof part === 'string' ? part : `\\u${part.toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .join('');
}

export function unescapeUnits(value: string): string {
  return value.replaceAll(/\\(?:\\|u([0-9A-F]{4}))/g, (_whole, hex: string | undefined) =>
    hex === undefined ? '\\' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A fault for history that is there but cannot be read. */
function damaged(from: XmlElement, what: string): Fault {
  return new Fault('xliff.damagedHistory', { element: from.name, what }, { place: from.place });
}

export function optionalField(from: XmlElement, name: string): string | undefined {
  const value = from.attributes[name];
  return value === undefined ? undefined : unescapeUnits(value);
}

export function field(from: XmlElement, name: string): string {
  const value = optionalField(from, name);
  if (value === undefined) throw damaged(from, name);
  return value;
}

export function numberField(from: XmlElement, name: string): number {
  const value = field(from, name);
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw damaged(from, name);
  return number;
}

export function flagField(from: XmlElement, name: string): boolean {
  return choiceField(from, name, ['yes', 'no']) === 'yes';
}

export function optionalFlag(from: XmlElement, name: string): boolean | undefined {
  return from.attributes[name] === undefined ? undefined : flagField(from, name);
}

export function choiceField<Choice extends string>(
  from: XmlElement,
  name: string,
  choices: readonly Choice[],
): Choice {
  const value = field(from, name);
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw damaged(from, name);
  return choice;
}

export function recordsOf(from: XmlElement, name: string): XmlElement[] {
  return childrenOf(from, ownNamespace, name);
}

export function optionalRecord(from: XmlElement, name: string): XmlElement | undefined {
  return recordsOf(from, name)[0];
}

export function requiredRecord(from: XmlElement, name: string): XmlElement {
  const found = optionalRecord(from, name);
  if (!found) throw damaged(from, name);
  return found;
}

/** `{[name]: value}`, or nothing where there is no value: an absent field stays absent. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
