import { checkPair, findTerms, loadGlossary } from '../src/app/texts.js';
import { blockChecks, documentChecks, firstCheck, pairChecks } from '../src/flow/check/all-checks.js';
import { checkBlock } from '../src/flow/check/check-block.js';
import { checkStory } from '../src/flow/check/check-story.js';
import type { BlockCheck, DocumentCheck, Example, PairCheck, PlacedPair } from '../src/flow/check/check.js';
import { judge } from '../src/glossary/judge.js';
import { markMentions } from '../src/glossary/mark-mentions.js';
import { english } from '../src/language/english/index.js';
import { indonesian } from '../src/language/indonesian/index.js';
import type { Finding, Scope } from '../src/model/finding.js';
import type { Glossary, Occurrence } from '../src/model/term.js';
import { plainText } from '../src/model/text.js';

/** A check with its scope, and its examples as lists of pairs with the findings that they raise. */
export interface DocumentedCheck {
  readonly check: PairCheck | BlockCheck | DocumentCheck;
  readonly scope: Scope;
  readonly fails: readonly RunExample[];
  readonly passes: readonly RunExample[];
}

export interface RunExample {
  readonly pairs: readonly Example[];
  /** Of this check alone. */
  readonly findings: readonly Finding[];
}

/** Every check in the order in which findings are shown, its examples run. */
export function runExamples(): DocumentedCheck[] {
  return [
    ...[firstCheck, ...pairChecks].map((check) => documented(check, 'pair', findInPair)),
    ...blockChecks.map((check) => documented(check, 'block', findInBlock)),
    ...documentChecks.map((check) => documented(check, 'document', findInArticle)),
  ];
}

function documented<Sample>(
  check: (PairCheck | BlockCheck | DocumentCheck) & {
    readonly fails: readonly Sample[];
    readonly passes: readonly Sample[];
  },
  scope: Scope,
  find: (sample: Sample) => Finding[],
): DocumentedCheck {
  const run = (sample: Sample): RunExample => ({
    pairs: [sample].flat() as Example[],
    findings: find(sample).filter((finding) => finding.code === check.code),
  });
  return { check, scope, fails: check.fails.map(run), passes: check.passes.map(run) };
}

function findInPair({ source, target, terms, day, fast }: Example): Finding[] {
  const glossary = terms === undefined ? {} : { glossary: glossaryOf(terms) };
  return checkPair({
    source,
    target,
    ...glossary,
    ...(day === undefined ? {} : { day }),
    ...(fast ? { fast } : {}),
  });
}

function glossaryOf(terms = ''): Glossary {
  const entries = terms.replaceAll(/^/gmu, '  ');
  return loadGlossary(`version: 1\nsource: id\ntarget: en\nterms:\n${entries}\n`);
}

function findInBlock(pairs: readonly Example[]): Finding[] {
  return checkBlock({
    segments: pairs.map((pair, index) => placed(pair, index)),
    from: indonesian,
    to: english,
  });
}

function findInArticle(pairs: readonly Example[]): Finding[] {
  const found = pairs.map(({ source, terms }) => findTerms(source, glossaryOf(terms)));
  const sentences = found.map((occurrences) => ({ occurrences, counts: true }));
  const marked = markMentions(sentences);
  const blocks = pairs.map((pair, index) => ({
    role: pair.role ?? ('paragraph' as const),
    segments: [placed(pair, index, marked[index])],
    from: indonesian,
    to: english,
  }));
  const day = pairs.find((pair) => pair.day !== undefined)?.day ?? null;
  return checkStory({ blocks, day, from: indonesian, to: english });
}

function placed(
  { source, target, spoken }: Example,
  index: number,
  occurrences: readonly Occurrence[] = [],
): PlacedPair {
  return {
    id: `s${index + 1}`,
    source: plainText(source),
    target: plainText(target),
    receipts: judge({ target: plainText(target), occurrences, to: english }),
    forbidden: [],
    from: indonesian,
    to: english,
    ...(spoken ? { spoken } : {}),
  };
}
