/** A number without rounding: 2,3 miliar is 2,300,000,000 and a third is 1/3. In lowest terms, so that equal numbers have equal parts. */
export interface ExactNumber {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

export function exact(top: bigint | number, bottom: bigint | number = 1n): ExactNumber {
  const [above, below] = [BigInt(top), BigInt(bottom)];
  const divisor = below === 1n ? 1n : greatestDivisor(above, below);
  return { top: above / divisor, bottom: below / divisor };
}

/** Reads plain digits with at most one point: `1250000.50`. */
export function exactFromDigits(digits: string): ExactNumber {
  const [whole = '', decimals = ''] = digits.split('.');
  return exact(BigInt(whole + decimals || '0'), 10n ** BigInt(decimals.length));
}

export function plus(one: ExactNumber, other: ExactNumber): ExactNumber {
  return exact(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);
}

export function times(one: ExactNumber, other: ExactNumber): ExactNumber {
  return exact(one.top * other.top, one.bottom * other.bottom);
}

export function dividedBy(one: ExactNumber, other: ExactNumber): ExactNumber {
  return exact(one.top * other.bottom, one.bottom * other.top);
}

export function isSame(one: ExactNumber, other: ExactNumber): boolean {
  return one.top === other.top && one.bottom === other.bottom;
}

export function isWhole(number: ExactNumber): boolean {
  return number.bottom === 1n;
}

/** For comparing sizes and for showing; the last digits of very long numbers are lost. */
export function toFloat(number: ExactNumber): number {
  return Number(number.top) / Number(number.bottom);
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [greater, less] = [one, other];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater < 0n ? -greater : greater || 1n;
}
