import { exact, exactFromDigits, type ExactNumber } from './exact-number.js';
import type { NumberRules } from './number-rules.js';

/** What a figure alone says. */
export interface Figure {
  readonly value: ExactNumber;
  readonly also: readonly ExactNumber[];
  /** Written as other languages write it; the value is what they mean. */
  readonly foreign: boolean;
  /** Two or more points or commas that make no number, as in 1.2.3: its digits are compared, as those of a name. */
  readonly isName: boolean;
}

interface Shapes {
  readonly grouped: RegExp;
  readonly decimal: RegExp;
}

/** By the sign before decimals: the other sign stands between groups. */
const shapes: Readonly<Record<'.' | ',', Shapes>> = {
  '.': { grouped: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u, decimal: /^\d+\.\d+$/u },
  ',': { grouped: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u, decimal: /^\d+,\d+$/u },
};

export function readFigure(figure: string, { decimal, grouping }: NumberRules): Figure {
  if (/^\d+$/u.test(figure)) return plain(exact(BigInt(figure)));
  const [own, other] = [shapes[decimal], shapes[grouping]];
  if (own.grouped.test(figure)) return plain(valueOf(figure, decimal));
  if (own.decimal.test(figure)) {
    const also = other.grouped.test(figure) ? [valueOf(figure, grouping)] : [];
    return plain(valueOf(figure, decimal), also);
  }
  if (other.grouped.test(figure) || other.decimal.test(figure))
    return { ...plain(valueOf(figure, grouping)), foreign: true };
  return { ...plain(exact(BigInt(figure.replaceAll(/\D/gu, '')))), isName: true };
}

function plain(value: ExactNumber, also: readonly ExactNumber[] = []): Figure {
  return { value, also, foreign: false, isName: false };
}

function valueOf(figure: string, decimal: '.' | ','): ExactNumber {
  const grouping = decimal === '.' ? ',' : '.';
  return exactFromDigits(figure.replaceAll(grouping, '').replace(decimal, '.'));
}

/** ½ ¼ ¾ and their like. */
const vulgar = new Map([
  ['½', exact(1, 2)],
  ['⅓', exact(1, 3)],
  ['⅔', exact(2, 3)],
  ['¼', exact(1, 4)],
  ['¾', exact(3, 4)],
  ['⅕', exact(1, 5)],
  ['⅖', exact(2, 5)],
  ['⅗', exact(3, 5)],
  ['⅘', exact(4, 5)],
  ['⅙', exact(1, 6)],
  ['⅛', exact(1, 8)],
  ['⅜', exact(3, 8)],
  ['⅝', exact(5, 8)],
  ['⅞', exact(7, 8)],
]);

export function vulgarFraction(sign: string): ExactNumber | undefined {
  return vulgar.get(sign);
}
