import type { ReadNumber } from '../../../language/read-value.js';
import type { Pair, Report } from '../check.js';
import { wordsOf } from '../words.js';
import { compareNumbers } from './compare-numbers.js';
import { wholeSpan } from './number-faults.js';

/** Figures that the target keeps without the sign that says what they count: Rp5.000, 5,000. Where it names that unit anywhere, the figure may share it. */
export function droppedUnits(pair: Pair, dimension: 'money' | 'share'): Report[] {
  const bare = compareNumbers(pair).matched.filter(
    ({ source, target, how }) =>
      how === 'value' && isOf(source, dimension) && target.form === 'figure' && target.units.length === 0,
  );
  return bare
    .filter(({ source }) => !namesUnit(source, pair))
    .map(({ source, target }) => ({
      severity: 'warning',
      variant: 'dropped',
      values: { value: source.whole.text, found: target.whole.text },
      source: [wholeSpan(source)],
      target: [wholeSpan(target)],
    }));
}

function isOf({ form, units, sharesUnit }: ReadNumber, dimension: 'money' | 'share'): boolean {
  return form === 'figure' && units[0]?.dimension === dimension && !sharesUnit;
}

function namesUnit({ units }: ReadNumber, { target, to }: Pair): boolean {
  const names = new Set(units.map(({ name }) => name));
  const isNamed = (phrase: string): boolean =>
    [to.units.after, to.units.before].some((table) =>
      table.meanings.get(phrase)?.some(({ name }) => names.has(name)),
    );
  return (
    wordsOf(target.text).some(({ text, lower }) => isNamed(lower) || isNamed(text)) ||
    /[%$€£¥]/u.test(target.text)
  );
}
