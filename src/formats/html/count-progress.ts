import type { State } from '../../model/state.js';
import type { Row } from './collect-page.js';

export interface Progress {
  readonly total: number;
  readonly states: Readonly<Record<State, number>>;
  /** Open findings. */
  readonly findings: number;
  /** Occurrences of pinned terms; `found` counts those in place and those accepted without. */
  readonly terms: { readonly found: number; readonly total: number };
}

export function progressOf(rows: readonly Row[]): Progress {
  const states: Record<State, number> = { untranslated: 0, draft: 0, edited: 0, approved: 0, excluded: 0 };
  let findings = 0;
  let found = 0;
  let total = 0;
  for (const row of rows) {
    states[row.state] += 1;
    findings += row.findings.length;
    total += row.receipts?.length ?? row.occurrences.length;
    found += row.receipts?.filter((each) => each.found !== null || each.waivedBy !== undefined).length ?? 0;
  }
  return { total: rows.length, states, findings, terms: { found, total } };
}
