import { dividedBy, exact, isWhole, toFloat, type ExactNumber } from './exact-number.js';
import type { NumberRules } from './number-rules.js';
import type { ReadNumber } from './read-value.js';

/**
 * A number as a language writes it: 1,250,000; 10.5; 1.5 billion. With a word of scale where the number that was read has one. Null for
 * what has no end of decimals.
 */
export function writeNumber(
  number: Pick<ReadNumber, 'value' | 'mantissa'>,
  rules: NumberRules,
): string | null {
  const factor = toFloat(number.value) / toFloat(number.mantissa);
  const scale = factor >= 1e6 ? rules.scaleNames.find(([size]) => toFloat(number.value) >= size) : undefined;
  if (!scale) return writeDigits(number.value, rules);
  const digits = writeDigits(dividedBy(number.value, exact(scale[0])), rules);
  return digits && `${digits} ${scale[1]}`;
}

function writeDigits(value: ExactNumber, { grouping, decimal }: NumberRules): string | null {
  const thousandths = dividedBy(value, exact(1, 1_000_000));
  if (!isWhole(thousandths)) return null;
  const whole = String(value.top / value.bottom).replaceAll(/\B(?=(?:\d{3})+$)/gu, grouping);
  const rest = String(thousandths.top % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/u, '');
  return rest === '' ? whole : `${whole}${decimal}${rest}`;
}
