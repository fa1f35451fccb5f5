import { checkPair, loadGlossary } from '../src/app/texts.js';
import { blockChecks, documentChecks, firstCheck, pairChecks } from '../src/flow/check/all-checks.js';
import { checkBlock } from '../src/flow/check/check-block.js';
import { checkStory } from '../src/flow/check/check-story.js';
import type { BlockCheck, DocumentCheck, Example, PairCheck, PlacedPair } from '../src/flow/check/check.js';
import { english } from '../src/language/english/index.js';
import { indonesian } from '../src/language/indonesian/index.js';
import type { Finding, Scope } from '../src/model/finding.js';
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

function findInPair({ source, target, terms }: Example): Finding[] {
  if (terms === undefined) return checkPair({ source, target });
  const entries = terms.replaceAll(/^/gmu, '  ');
  const glossary = loadGlossary(`version: 1\nsource: id\ntarget: en\nterms:\n${entries}\n`);
  return checkPair({ source, target, glossary });
}

function findInBlock(pairs: readonly Example[]): Finding[] {
  return checkBlock({ segments: pairs.map(placed), from: indonesian, to: english });
}

function findInArticle(pairs: readonly Example[]): Finding[] {
  const blocks = pairs.map((pair, index) => ({
    role: 'paragraph' as const,
    segments: [placed(pair, index)],
    from: indonesian,
    to: english,
  }));
  return checkStory({ blocks, from: indonesian, to: english });
}

function placed({ source, target }: Example, index: number): PlacedPair {
  return {
    id: `s${index + 1}`,
    source: plainText(source),
    target: plainText(target),
    receipts: [],
    forbidden: [],
    from: indonesian,
    to: english,
  };
}
