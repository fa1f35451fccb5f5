/** SQLite takes 32,766 parameters a statement; this many rows of the widest table stay far below. */
const ROWS_A_STATEMENT = 500;

/** Calls `run` for a few hundred rows at a time. */
export async function inChunks<Row>(
  rows: readonly Row[],
  run: (chunk: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await run(rows.slice(start, start + ROWS_A_STATEMENT));
}
