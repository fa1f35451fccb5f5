import type { Term, TermEntry } from '../model/term.js';

export interface United {
  readonly entry: TermEntry;
  /** Keys on which it says more than the standing entry. */
  readonly keys: readonly (keyof TermEntry)[];
  /** A key on which the two contradict each other; null where they do not. */
  readonly against: keyof TermEntry | null;
}

const lists = ['variants', 'allow', 'later', 'forbid', 'notBefore', 'notAfter'] as const;
const single = ['first', 'from', 'until'] as const;

/** Both entries in one: the standing one's words first, then what the other one adds. Of two notes the standing one stays. */
export function uniteEntries(standing: Term, other: Term): United {
  const { line: _line, column: _column, ...entry } = standing;
  const united: { -readonly [Key in keyof TermEntry]: TermEntry[Key] } = entry;
  const keys: (keyof TermEntry)[] = [];
  const against = contradictionOf(standing, other);
  for (const key of lists) {
    const known = new Set(key === 'variants' ? [standing.source] : key === 'allow' ? [standing.target] : []);
    const ours = standing[key] ?? [];
    const more = (other[key] ?? []).filter((form) => !ours.includes(form) && !known.has(form));
    if (more.length === 0) continue;
    united[key] = [...ours, ...more];
    keys.push(key);
  }
  for (const key of [...single, 'note'] as const) {
    const theirs = other[key];
    if (standing[key] !== undefined || theirs === undefined) continue;
    united[key] = theirs;
    keys.push(key);
  }
  return { entry: united, keys, against };
}

function contradictionOf(standing: Term, other: Term): keyof TermEntry | null {
  if (standing.target !== other.target) return 'target';
  return (
    single.find(
      (key) => standing[key] !== undefined && other[key] !== undefined && standing[key] !== other[key],
    ) ?? null
  );
}
