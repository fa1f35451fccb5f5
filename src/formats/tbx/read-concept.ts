import type { Term, TermEntry } from '../../model/term.js';
import type { XmlElement } from '../xml-reader.js';
import type { LeftOutReport } from '../left-out.js';
import { ownNote, roleOf, type Role } from './roles.js';

export interface Languages {
  readonly from: string;
  readonly to: string;
}

interface ReadTerm {
  readonly text: string;
  readonly role: Role | null;
}

/**
 * One concept of TBX (termEntry of version 2, conceptEntry of version 3, in either style) as a glossary entry; null where it lacks a term in one
 * of the two languages. What has no place in a glossary is added to `report`.
 */
export function readConcept(concept: XmlElement, languages: Languages, report: LeftOutReport): Term | null {
  const reading = new ConceptReading(languages, report);
  for (const child of elementsOf(concept)) reading.take(child);
  return reading.finish(concept);
}

class ConceptReading {
  private readonly terms = { from: [] as ReadTerm[], to: [] as ReadTerm[] };
  private readonly notes: string[] = [];
  private own: Partial<TermEntry> = {};

  constructor(
    private readonly languages: Languages,
    private readonly report: LeftOutReport,
  ) {}

  take(element: XmlElement): void {
    if (element.name === 'langSet' || element.name === 'langSec') this.takeLanguage(element);
    else if (element.name === 'note') this.takeNote(wordsOf(element));
    else if (groups.has(element.name)) for (const child of elementsOf(element)) this.take(child);
    else this.leaveOut(element);
  }

  finish({ place }: XmlElement): Term | null {
    const { from, to } = this.terms;
    const [source, ...variants] = preferredFirst(from);
    const asked = to.filter(({ role }) => role !== 'deprecated' && role !== 'first' && role !== 'later');
    const [target, ...allow] = preferredFirst(asked);
    if (source === undefined || target === undefined) {
      this.report.add(
        `concept without ${source === undefined ? this.languages.from : this.languages.to}`,
        place.line,
      );
      return null;
    }
    const withRole = (role: Role): string[] =>
      unique(to.filter((each) => each.role === role).map(({ text }) => text));
    const [first] = withRole('first');
    const later = withRole('later');
    const note = this.notes.join(' ');
    return {
      source,
      target,
      keep: false,
      variants,
      allow,
      forbid: withRole('deprecated'),
      notBefore: [],
      notAfter: [],
      line: place.line ?? 1,
      column: place.column ?? 1,
      ...(first === undefined ? {} : { first }),
      ...(later.length === 0 ? {} : { later }),
      ...(note === '' ? {} : { note }),
      ...this.own,
    };
  }

  private takeLanguage(set: XmlElement): void {
    const language = set.attributes['xml:lang'] ?? '';
    const side = this.sideOf(language);
    if (!side) return this.report.add(`${set.name} ${language}`, set.place.line);
    for (const child of elementsOf(set)) {
      if (termElements.has(child.name)) this.takeTerm(child, this.terms[side]);
      else this.take(child);
    }
  }

  private sideOf(language: string): 'from' | 'to' | null {
    const tag = primaryTag(language);
    if (tag === primaryTag(this.languages.from)) return 'from';
    return tag === primaryTag(this.languages.to) ? 'to' : null;
  }

  private takeTerm(element: XmlElement, terms: ReadTerm[]): void {
    let text = '';
    let role: Role | null = null;
    let mention: Role | null = null;
    for (const child of insideGroups(element)) {
      const words = wordsOf(child);
      if (child.name === 'term') text = words;
      else if (isStatus(child)) role = this.readStatus(child, words);
      else if (child.name === 'note' && words === `${ownNote}first`) mention = 'first';
      else if (child.name === 'note' && words === `${ownNote}later`) mention = 'later';
      else this.take(child);
    }
    if (text !== '') terms.push({ text, role: mention ?? role });
  }

  private readStatus(element: XmlElement, words: string): Role | null {
    const role = roleOf(words);
    if (!role) this.report.add(`administrativeStatus ${words}`, element.place.line);
    return role;
  }

  private takeNote(words: string): void {
    const own = words.startsWith(ownNote) ? readOwn(words.slice(ownNote.length)) : null;
    if (own) this.own = own;
    else if (words !== '') this.notes.push(words);
  }

  private leaveOut({ name, attributes, place }: XmlElement): void {
    const type = attributes['type'];
    this.report.add(type === undefined ? name : `${name} ${type}`, place.line);
  }
}

/** Elements that only hold others together. */
const groups = new Set(['termGrp', 'descripGrp', 'adminGrp', 'termNoteGrp', 'noteGrp']);
const termElements = new Set(['tig', 'ntig', 'termSec']);

function insideGroups(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (groups.has(child.name) ? insideGroups(child) : [child]));
}

/** `<termNote type="administrativeStatus">`, or an element of that name where a file names its categories by tags (DCT). */
function isStatus({ name, attributes }: XmlElement): boolean {
  return (
    name === 'administrativeStatus' || (name === 'termNote' && attributes['type'] === 'administrativeStatus')
  );
}

/** The preferred form, or else the first; then the others in the order of the file. Each once. */
function preferredFirst(terms: readonly ReadTerm[]): string[] {
  const preferred = terms.filter(({ role }) => role === 'preferred');
  return unique([...preferred, ...terms].map(({ text }) => text));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

const lists = ['notBefore', 'notAfter'] as const;
const days = ['from', 'until'] as const;

/** Our own fields; null where the note is somebody's words after all. */
function readOwn(json: string): Partial<TermEntry> | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  if (read === null || typeof read !== 'object') return null;
  const fields = read as Readonly<Record<string, unknown>>;
  const own: Record<string, unknown> = fields['keep'] === true ? { keep: true } : {};
  for (const name of lists) if (isWords(fields[name])) own[name] = fields[name];
  for (const name of days) if (typeof fields[name] === 'string') own[name] = fields[name];
  return own;
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** All words inside an element, markup in them aside (`<term>H<hi>2</hi>O</term>`), with white space made plain. */
function wordsOf(element: XmlElement): string {
  const inside = (from: XmlElement): string =>
    from.children.map((child) => (typeof child === 'string' ? child : inside(child))).join('');
  return inside(element).replace(/\s+/g, ' ').trim();
}

function primaryTag(language: string): string {
  return (language.split(/[-_]/u)[0] ?? '').toLowerCase();
}
