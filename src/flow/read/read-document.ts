import type { Role } from '../../model/document.js';
import type { Text } from '../../model/text.js';
import { boilerplateTest, isBoilerplateBlock } from './boilerplate.js';
import type { BlockKind, DocumentFormat, ParsedBlock } from './port.js';
import type { ReadRules } from './read-rules.js';

export { defaultReadRules, type ReadRules } from './read-rules.js';

export interface ReadBlock {
  readonly role: Role;
  readonly text: Text;
  /** Line of the source file where it starts, from 1. */
  readonly line: number;
  /** Boilerplate or symbols alone: shown, never translated. */
  readonly furniture: boolean;
}

export interface ReadResult {
  /** In parse order, none left out: `fill` takes them back by position. */
  readonly blocks: readonly ReadBlock[];
  readonly embargo: string | null;
  readonly urgency?: number;
  readonly date?: string;
}

/**
 * Reads an article: the format gives blocks, the rules give their roles. A dateline stays in its paragraph.
 * Throws a Fault for bytes that cannot be read and for a boilerplate pattern that is no regular expression.
 */
export function readDocument(bytes: Uint8Array, format: DocumentFormat, rules: ReadRules): ReadResult {
  const { blocks, ...facts } = format.parse(bytes);
  const isBoilerplate = boilerplateTest(rules.boilerplate);
  const boilerplate = blocks.map((block) => isBoilerplateBlock(block.text.text, isBoilerplate));
  const furniture = blocks.map((block, index) => boilerplate[index] === true || !hasWords(block.text.text));
  const editorial = blocks.filter((_, index) => furniture[index] === false);
  const headline = findHeadline(editorial, rules);
  const standfirst = findStandfirst(editorial, headline, rules);
  const roleOf = (block: ParsedBlock, index: number): Role => {
    if (boilerplate[index] === true) return 'boilerplate';
    if (block === headline) return 'headline';
    if (block === standfirst) return 'standfirst';
    return roleByKind[block.kind];
  };
  const read = blocks.map((block, index) => ({
    role: roleOf(block, index),
    text: block.text,
    line: block.line,
    furniture: furniture[index] === true,
  }));
  return { blocks: read, ...facts };
}

const roleByKind: Readonly<Record<BlockKind, Role>> = {
  heading: 'subheading',
  paragraph: 'paragraph',
  'list-item': 'list-item',
  quotation: 'quotation',
  caption: 'caption',
};

/** The first heading of level 1; in an article without one, its first block where that reads like a headline. */
function findHeadline(editorial: readonly ParsedBlock[], rules: ReadRules): ParsedBlock | undefined {
  const heading = editorial.find((block) => block.kind === 'heading' && block.level === 1);
  if (heading) return heading;
  const first = editorial[0];
  return first && isTitleLine(first, rules.headlineLength) ? first : undefined;
}

function findStandfirst(
  editorial: readonly ParsedBlock[],
  headline: ParsedBlock | undefined,
  rules: ReadRules,
): ParsedBlock | undefined {
  if (!headline) return undefined;
  const next = editorial[editorial.indexOf(headline) + 1];
  return next && isTitleLine(next, rules.standfirstLength) ? next : undefined;
}

/** A paragraph of one line, short and without a full stop. Headlines do end in question and exclamation marks. */
function isTitleLine({ kind, text: { text } }: ParsedBlock, longest: number): boolean {
  if (kind !== 'paragraph' || text.length > longest || /[\r\n]/.test(text)) return false;
  return !/[.:;,]["'”’»)\]]*$/u.test(text);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
