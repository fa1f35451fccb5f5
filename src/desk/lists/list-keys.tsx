import type { ReactNode } from 'react';

/** The keys of a screen, in its foot bar. */
export function ListKeys({
  keys,
}: {
  readonly keys: readonly (readonly [key: string, words: string])[];
}): ReactNode {
  return keys.map(([key, words]) => (
    <span key={key}>
      <kbd>{key}</kbd>
      {words}
    </span>
  ));
}
