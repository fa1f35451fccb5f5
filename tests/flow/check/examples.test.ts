import { describe, expect, it } from 'vitest';
import { blockChecks, documentChecks, firstCheck, pairChecks } from '../../../src/flow/check/all-checks.js';
import { checkBlock } from '../../../src/flow/check/check-block.js';
import { checkStory } from '../../../src/flow/check/check-story.js';
import type { CheckedBlock, Example, PlacedPair } from '../../../src/flow/check/check.js';
import { forbiddenIn } from '../../../src/glossary/forbidden-in.js';
import { findTerms } from '../../../src/glossary/find-terms.js';
import { judge } from '../../../src/glossary/judge.js';
import { parseGlossary } from '../../../src/glossary/parse-glossary.js';
import { markExpired } from '../../../src/glossary/mark-expired.js';
import { markMentions } from '../../../src/glossary/mark-mentions.js';
import { buildTermIndex, type TermIndex } from '../../../src/glossary/term-index.js';
import { english } from '../../../src/language/english/index.js';
import { indonesian } from '../../../src/language/indonesian/index.js';
import { checkPair } from '../../../src/flow/check/check-pair.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Occurrence } from '../../../src/model/term.js';
import { plainText } from '../../../src/model/text.js';

function indexOf(terms: string | undefined): TermIndex {
  const yaml = `version: 1\nsource: id\ntarget: en\nterms:\n${(terms ?? '').replaceAll(/^/gmu, '  ')}\n`;
  return buildTermIndex(parseGlossary(terms === undefined ? '' : yaml, 'example'), indonesian, english);
}

/** Terms of a sentence that stands alone: it tells no first mention. */
function termsOf({ source, terms, day }: Example): readonly Occurrence[] {
  return markExpired(findTerms(source, indexOf(terms)), day ?? null);
}

function pairOf(example: Example, index = 0, occurrences = termsOf(example)): PlacedPair {
  const { source, target, terms, fast, spoken } = example;
  const glossary = indexOf(terms);
  const text = plainText(target);
  return {
    id: `s${index + 1}`,
    source: plainText(source),
    target: text,
    receipts: judge({ target: text, occurrences, to: english }),
    forbidden: forbiddenIn(text, glossary),
    from: indonesian,
    to: english,
    ...(fast ? { fast } : {}),
    ...(spoken ? { spoken } : {}),
  };
}

function blockOf(examples: readonly Example[]): CheckedBlock {
  return {
    segments: examples.map((example, index) => pairOf(example, index)),
    from: indonesian,
    to: english,
  };
}

function checkArticle(examples: readonly Example[]): Finding[] {
  const found = examples.map(({ source, terms }) => findTerms(source, indexOf(terms)));
  const marked = markMentions(found.map((occurrences) => ({ occurrences, counts: true })));
  const blocks = examples.map((example, index) => ({
    role: example.role ?? ('paragraph' as const),
    segments: [pairOf(example, index, marked[index])],
    from: indonesian,
    to: english,
  }));
  const day = examples.find((each) => each.day !== undefined)?.day ?? null;
  return checkStory({ blocks, day, from: indonesian, to: english });
}

function summary(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, values }) => `${severity} ${code} ${JSON.stringify(values)}`);
}

const scopes = [
  { checks: [firstCheck, ...pairChecks], find: (sample: Example) => checkPair(pairOf(sample)) },
  {
    checks: blockChecks,
    find: (sample: readonly Example[]) => [
      ...checkBlock(blockOf(sample)),
      ...sample.flatMap((each) => checkPair(pairOf(each))),
    ],
  },
  { checks: documentChecks, find: checkArticle },
] as const;

/** One row an example, whatever its scope. */
const examples = scopes.flatMap(({ checks, find }) =>
  checks.flatMap((check) =>
    (['fails', 'passes'] as const).flatMap((kind) =>
      check[kind].map((sample) => ({
        code: check.code,
        severity: check.severity,
        kind,
        words: JSON.stringify(sample),
        findings: (find as (sample: unknown) => Finding[])(sample),
      })),
    ),
  ),
);

describe('every example that a check gives', () => {
  it.each(examples.filter(({ kind }) => kind === 'fails'))('raises $code: $words', ({ code, findings }) => {
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it.each(examples.filter(({ kind }) => kind === 'passes'))(
    'is let pass by $code: $words',
    ({ code, findings }) => {
      const loud = findings.filter((finding) => finding.code === code || finding.severity === 'blocking');
      expect(summary(loud)).toEqual([]);
    },
  );

  it('never shows a severity above the one that its check declares', () => {
    const ranks = ['info', 'warning', 'blocking'];
    const declared = new Map(examples.map(({ code, severity }) => [code, severity]));
    const tooLoud = examples
      .flatMap(({ findings }) => findings)
      .filter(
        ({ code, severity }) => ranks.indexOf(severity) > ranks.indexOf(declared.get(code) ?? 'blocking'),
      );
    expect(summary(tooLoud)).toEqual([]);
  });
});

describe('the list of checks', () => {
  const all = [firstCheck, ...pairChecks, ...blockChecks, ...documentChecks];

  it('has every code once', () => {
    expect(all.map((check) => check.code)).toEqual([...new Set(all.map((check) => check.code))]);
  });

  it('has examples that fail and that pass for every check that a plain pair can show', () => {
    const bare = all.filter((check) => check.passes.length === 0 || check.fails.length === 0);
    expect(bare.map((check) => check.code)).toEqual(['codes.kept']);
  });
});
