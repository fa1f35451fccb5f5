import type { ReadTime } from '../../../language/read-value.js';
import { oncePerPair } from '../once-per-pair.js';
import { readPair } from './read-pair.js';

export interface TimePair {
  readonly source: ReadTime;
  readonly target: ReadTime;
}

export interface TimeComparison {
  readonly matched: readonly TimePair[];
  readonly changed: readonly TimePair[];
  /** Of the target, where the source has no time left for it. */
  readonly added: readonly ReadTime[];
}

const day = 1440;

/** How many times of the source are looked at for one of the target. */
const tried = 16;

/** Matches the times of both sides by what they may mean, also across time zones: 22.00 WIB is 1500 GMT. */
export const matchTimes = oncePerPair((pair): TimeComparison => {
  const { before, after } = readPair(pair);
  const sources = before.times.slice(0, tried);
  const unsaid = new Set(sources);
  const matched: TimePair[] = [];
  const rest = after.times.filter((target) => {
    const same = (source: ReadTime): boolean => isSameTime(source, target);
    const source = sources.find((each) => unsaid.has(each) && same(each)) ?? sources.find(same);
    if (!source) return true;
    unsaid.delete(source);
    matched.push({ source, target });
    return false;
  });
  const [changed, added] = [[] as TimePair[], [] as ReadTime[]];
  for (const target of rest) {
    const [source] = unsaid;
    if (source && isSameZone(source, target)) {
      unsaid.delete(source);
      changed.push({ source, target });
    } else added.push(target);
  }
  return { matched, changed, added };
});

function isSameTime(one: ReadTime, other: ReadTime): boolean {
  const shift = shiftBetween(one, other);
  return one.minutes.some(
    (minute) => other.minutes.includes(minute) || other.minutes.includes((minute + shift + day) % day),
  );
}

/** Minutes that a clock of the other's zone is ahead; 0 where a zone is not said. */
export function shiftBetween(one: ReadTime, other: ReadTime): number {
  return typeof one.zone === 'number' && typeof other.zone === 'number' ? other.zone - one.zone : 0;
}

/** A time of Greenwich beside local ones is an addition, and no change of them. */
function isSameZone(one: ReadTime, other: ReadTime): boolean {
  return one.zone === other.zone || other.zone !== 0;
}
