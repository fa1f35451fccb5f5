import { Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { Fault } from '../../model/fault.js';
import type { Term } from '../../model/term.js';
import { LeftOutReport, type LeftOut } from '../left-out.js';
import { detectDelimiter } from './detect-delimiter.js';
import { readHeader, readRow } from './read-row.js';

export interface CsvReading {
  /** Told once, at the end: columns that a glossary does not have, and in how many rows they held something. */
  readonly onLeftOut?: (left: readonly LeftOut[]) => void;
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Enough to hold the headings. */
const beginningLength = 65_536;

/**
 * Reads the entries of a table (RFC 4180: quoted cells, line breaks inside them), row by row. The first row names the columns; comma, semicolon or
 * tab is found out by it, and a byte order mark is passed over. Throws a Fault with its line for a file that is no such table; rows that hold no
 * entry are reported together at the end.
 */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  file: string,
  { onLeftOut }: CsvReading = {},
): AsyncIterable<Term> {
  const { beginning, whole } = await peek(chunks);
  const parser = Readable.from(whole).pipe(parserFor(beginning));
  const report = new LeftOutReport();
  const faults: Fault[] = [];
  let header: ReturnType<typeof readHeader> | null = null;
  for await (const { record, info } of rowsOf(parser, file)) {
    // The parser counts to the end of a row.
    const place = { file, line: info.lines - record.join('').split(/\r\n|\r|\n/).length + 1 };
    if (!header) {
      header = readHeader(record, place);
      continue;
    }
    const entry = readRow(record, header, place, report);
    if (entry instanceof Fault) faults.push(entry);
    else yield entry;
  }
  if (!header) throw new Fault('csv.empty', { file }, { place: { file } });
  if (faults.length > 0) throw Fault.ofMany(faults);
  onLeftOut?.(report.all());
}

/** The beginning of a text beside the whole of it. */
async function peek(
  chunks: AsyncIterable<string>,
): Promise<{ readonly beginning: string; readonly whole: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let beginning = '';
  while (beginning.length < beginningLength) {
    const next = await iterator.next();
    if (next.done) break;
    beginning += next.value;
  }
  const whole = (async function* rest() {
    // An empty string would end a stream of them.
    if (beginning !== '') yield beginning;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      if (next.value !== '') yield next.value;
  })();
  return { beginning, whole };
}

function parserFor(beginning: string): Parser {
  return parse({
    bom: true,
    delimiter: detectDelimiter(beginning.replace(/^\ufeff/, '')),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

async function* rowsOf(parser: Parser, file: string): AsyncIterable<Row> {
  try {
    for await (const row of parser) yield row as Row;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const code = cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'csv.openQuote' : 'csv.malformed';
    throw new Fault(code, {}, { place: { file, line: parser.info.lines }, cause });
  }
}
