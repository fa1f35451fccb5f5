import { decodeChunks } from '../formats/tsv/decode-chunks.js';
import { columnOf } from '../formats/tsv/read-cells.js';
import { readPairs, type TsvPair } from '../formats/tsv/read-pairs.js';
import { Fault } from '../model/fault.js';
import type { Finding } from '../model/finding.js';
import type { Glossary } from '../model/term.js';
import { readChunks } from '../workspace/read-file.js';
import { checkPair } from './texts.js';

export interface PairsRules {
  /** Null: no term is pinned. */
  readonly glossary: Glossary | null;
  /** Codes of checks that are switched off. */
  readonly off: readonly string[];
}

/** A row of a file of pairs. */
export type CheckedRow =
  | { readonly kind: 'checked'; readonly line: number; readonly findings: readonly PlacedFinding[] }
  | { readonly kind: 'unreadable'; readonly fault: Fault };

export interface PlacedFinding {
  /** Column in the line, from 1, in UTF-16 units: where the finding begins in the translation, else in the source. */
  readonly column: number;
  readonly finding: Finding;
}

/**
 * Checks the pairs of a two-column TSV file, row by row; a file of any size stands in memory by the chunk. Needs no workspace. Throws a Fault for
 * a file that cannot be read or has no pair.
 */
export async function* checkPairsFile(file: string, rules: PairsRules): AsyncGenerator<CheckedRow> {
  let rows = 0;
  for await (const row of readPairs(decodeChunks(await readChunks(file), file), file)) {
    rows += 1;
    yield row instanceof Fault ? { kind: 'unreadable', fault: row } : checkRow(row, rules);
  }
  if (rows === 0) throw new Fault('app.noPairs', { file }, { place: { file } });
}

function checkRow({ line, source, target }: TsvPair, { glossary, off }: PairsRules): CheckedRow {
  const findings = checkPair({
    source: source.text,
    target: target.text,
    off,
    ...(glossary ? { glossary } : {}),
  });
  return {
    kind: 'checked',
    line,
    findings: findings.map((finding) => {
      const [inTarget] = finding.spans.target;
      const [inSource] = finding.spans.source;
      const column =
        inTarget || !inSource ? columnOf(target, inTarget?.start ?? 0) : columnOf(source, inSource.start);
      return { column, finding };
    }),
  };
}
