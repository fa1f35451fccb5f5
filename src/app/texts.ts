/** What works on texts alone, without a workspace. */
import { checkBlock } from '../flow/check/check-block.js';
import type { Pair } from '../flow/check/check.js';
import { checkPair as checkTexts } from '../flow/check/check-pair.js';
import { findTerms as findInIndex } from '../glossary/find-terms.js';
import { forbiddenIn, judge } from '../glossary/judge.js';
import { markExpired } from '../glossary/mark-expired.js';
import { parseGlossary } from '../glossary/parse-glossary.js';
import { buildTermIndex, type TermIndex } from '../glossary/term-index.js';
import { english } from '../language/english/index.js';
import { indonesian } from '../language/indonesian/index.js';
import type { Language } from '../language/language.js';
import { splitSentences as split } from '../language/split-sentences.js';
import { allWords } from '../locales/all-words.js';
import { createSayAny } from '../locales/index.js';
import { sentenceKey, type Finding } from '../model/finding.js';
import type { Glossary, Occurrence } from '../model/term.js';
import { plainText } from '../model/text.js';

const languages: Readonly<Record<'id' | 'en', Language>> = { id: indonesian, en: english };

/** Sentences of a paragraph, without the white space between them; `segment` keeps that too. */
export function splitSentences(text: string, { language }: { readonly language: 'id' | 'en' }): string[] {
  return split(text, languages[language].sentences).sentences.map((sentence) => sentence.text);
}

/** Reads the text of a glossary.yaml. Throws a Fault with line and column; the further ones are in its `others`. */
export function loadGlossary(yamlText: string): Glossary {
  return parseGlossary(yamlText, 'glossary.yaml');
}

const indexes = new WeakMap<Glossary, TermIndex>();

function indexOf(glossary: Glossary): TermIndex {
  const known = indexes.get(glossary) ?? buildTermIndex(glossary, indonesian, english);
  indexes.set(glossary, known);
  return known;
}

/** Pinned terms of an Indonesian text, in order and without overlaps. Offsets are UTF-16 units into the text as given, end exclusive. */
export function findTerms(text: string, glossary: Glossary): Occurrence[] {
  return findInIndex(text, indexOf(glossary));
}

/** A pair to be checked, as plain texts. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
  /** Its terms are checked as well. */
  readonly glossary?: Glossary;
  /** Day of the article, `YYYY-MM-DD`, for entries that hold for a time; without it all of them hold. */
  readonly day?: string;
  /** Unedited machine words that somebody approved faster than they can be read. */
  readonly fast?: boolean;
  /** Codes of checks that are left out; docs/checks.md lists them all. */
  readonly off?: readonly string[];
}

/**
 * Checks one Indonesian–English pair, as a sentence and as a paragraph of its own. Needs no workspace. The same pair always has the same findings;
 * their spans count in UTF-16 units. Nothing is thrown for a fault in the texts.
 */
export function checkPair(pair: TextPair): Finding[] {
  const source = plainText(pair.source);
  const target = plainText(pair.target);
  const index = pair.glossary ? indexOf(pair.glossary) : null;
  const found = index ? findInIndex(source.text, index) : [];
  const occurrences = markExpired(found, pair.day ?? null);
  const checked = {
    source,
    target,
    receipts: judge({ target, occurrences, to: english }),
    forbidden: index ? forbiddenIn(target, index) : [],
    ...(pair.fast ? { fast: true } : {}),
    ...languagePair,
  };
  const findings = [...checkTexts(checked), ...checkParagraph(checked)];
  return pair.off ? findings.filter(({ code }) => !pair.off?.includes(code)) : findings;
}

const languagePair = { from: indonesian, to: english } as const;

/**
 * What needs a whole paragraph to be seen. An empty target has been reported, and everything else would only repeat it. A mark without its
 * partner only warns: nobody knows whether the quotation goes on in another pair.
 */
function checkParagraph(pair: Pair): Finding[] {
  if (pair.target.text.trim() === '') return [];
  const findings = checkBlock({ segments: [{ ...pair, id: '' }], ...languagePair });
  return findings.map((finding) => {
    const { segment: _segment, ...unplaced } = finding;
    return finding.code === 'quote.balance' ? { ...unplaced, severity: 'warning' } : unplaced;
  });
}

/** A finding's sentence. */
export function describe(finding: Finding, language: 'en' | 'id'): string {
  return createSayAny(allWords[language])(sentenceKey(finding), finding.values);
}
