import { phrasesIn } from '../../../language/phrases.js';
import type { ReadDate } from '../../../language/read-value.js';
import { weekdayOf } from '../../../language/weekday-of.js';
import type { Pair } from '../check.js';
import { oncePerPair } from '../once-per-pair.js';
import { wordsOf } from '../words.js';
import { readPair } from './read-pair.js';

export type DateField = 'day' | 'month' | 'year' | 'weekday';

export interface DatePair {
  readonly source: ReadDate;
  readonly target: ReadDate;
}

export interface DateComparison {
  readonly matched: readonly DatePair[];
  /** The target says another day, month, year or day of the week. */
  readonly changed: readonly (DatePair & { readonly fields: readonly DateField[] })[];
  /** Of the target: neither matched nor a change of a date of the source. */
  readonly added: readonly ReadDate[];
}

/** A date of the source, and what of it the target has said so far. */
interface Open {
  readonly date: ReadDate;
  readonly said: Set<DateField>;
}

const fields: readonly DateField[] = ['day', 'month', 'year', 'weekday'];

/**
 * Matches the dates of both sides. A date may be said in parts (“Tuesday … Aug. 5”), again, or not at all: only what contradicts is a
 * change.
 */
export const matchDates = oncePerPair((pair): DateComparison => {
  const { before, after } = readPair(pair);
  const open = before.dates.map((date): Open => ({ date, said: new Set() }));
  const [matched, repeated]: [DatePair[], DatePair[]] = [[], []];
  const rest = after.dates.filter((target) => {
    const found = bestFit(open, target);
    if (!found) return true;
    const same = fields.filter((field) => relation(found.date, target, field) === 'same');
    const isNew = same.some((field) => !found.said.has(field));
    for (const field of same) found.said.add(field);
    (isNew ? matched : repeated).push({ source: found.date, target });
    return false;
  });
  for (const again of repeated)
    if (takesPlace(open, again.target)) rest.push(again.target);
    else matched.push(again);
  const [changed, added] = [[] as (DatePair & { readonly fields: readonly DateField[] })[], [] as ReadDate[]];
  for (const target of rest) {
    const found = contradicted(open, target);
    if (!found || namesRelativeDay(pair, open, target)) {
      added.push(target);
      continue;
    }
    const others = fields.filter((field) => relation(found.date, target, field) === 'other');
    for (const field of fields) if (relation(found.date, target, field) !== 'open') found.said.add(field);
    changed.push({ source: found.date, target, fields: others });
  }
  return { matched, changed, added };
});

/** Kemarin that became Monday, beside a date without a day of the week: which day it was, the date of the article tells. */
function namesRelativeDay({ source, from }: Pair, open: readonly Open[], target: ReadDate): boolean {
  if (
    target.days.length > 0 ||
    target.month !== undefined ||
    open.some(({ date }) => date.weekdays.length > 0)
  )
    return false;
  return phrasesIn(wordsOf(source.text), from.dates.relative).some(({ meaning }) =>
    meaning.startsWith('day '),
  );
}

/** How many dates of the source are looked at for one of the target. */
const tried = 16;

/** The date of the source that a date of the target may say; one whose parts are still unsaid comes first. */
function bestFit(open: readonly Open[], target: ReadDate): Open | null {
  let [best, bestScore]: [Open | null, number] = [null, -1];
  for (const each of open.slice(0, tried)) {
    const relations = fields.map((field) => ({ field, is: relation(each.date, target, field) }));
    if (relations.some(({ is }) => is === 'other')) continue;
    const same = relations.filter(({ is }) => is === 'same');
    // “Tuesday” for “(5/8)”: without the year nobody can tell, and AP drops the date.
    const isUntold = target.weekdays.length > 0 && target.days.length === 0 && each.date.days.length > 0;
    if (same.length === 0 && !isUntold) continue;
    const score = same.length * 2 - same.filter(({ field }) => each.said.has(field)).length;
    if (score > bestScore) [best, bestScore] = [each, score];
  }
  return best;
}

/** Said again, and half of it is another date that the target does not say at all: July 2020 became a second March, in 2020. */
function takesPlace(open: readonly Open[], target: ReadDate): boolean {
  return open.slice(0, tried).some(({ date, said }) => {
    if (said.size > 0) return false;
    const relations = fields.map((field) => relation(date, target, field));
    return relations.includes('same') && relations.includes('other');
  });
}

/** The date of the source that a date of the target contradicts in something that is not said elsewhere. */
function contradicted(open: readonly Open[], target: ReadDate): Open | null {
  let [best, bestScore]: [Open | null, number] = [null, -1];
  for (const each of open.slice(0, tried)) {
    const relations = fields.map((field) => ({ field, is: relation(each.date, target, field) }));
    const other = relations.filter(({ field, is }) => is === 'other' && !each.said.has(field));
    if (other.length === 0) continue;
    const score = 8 + relations.filter(({ is }) => is === 'same').length * 2 - other.length;
    if (score > bestScore) [best, bestScore] = [each, score];
  }
  return best;
}

/** `open` where one of them does not say it. */
function relation(source: ReadDate, target: ReadDate, field: DateField): 'same' | 'other' | 'open' {
  if (field === 'day') return relationOf(source.days, target.days);
  if (field === 'weekday') return relationOf(weekdaysOf(source), target.weekdays, true);
  const [one, other] = [source[field], target[field]];
  if (one === undefined || other === undefined) return 'open';
  return one === other ? 'same' : 'other';
}

function weekdaysOf(date: ReadDate): readonly number[] {
  if (date.weekdays.length > 0) return date.weekdays;
  const computed = weekdayOf(date);
  return computed === null ? [] : [computed];
}

/** Of 5-7 August a part may be said; of a day of the week that may be two, one. */
function relationOf(
  one: readonly number[],
  other: readonly number[],
  anyOf = false,
): 'same' | 'other' | 'open' {
  if (one.length === 0 || other.length === 0) return 'open';
  if (anyOf) return one.some((each) => other.includes(each)) ? 'same' : 'other';
  const areSpans = one.length > 1 && other.length > 1;
  if (areSpans) return one.join() === other.join() ? 'same' : 'other';
  const isPart = one.every((each) => other.includes(each)) || other.every((each) => one.includes(each));
  return isPart ? 'same' : 'other';
}
