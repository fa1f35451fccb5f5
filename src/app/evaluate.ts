import { compareSystems, type Comparison, type Evaluated } from '../evaluate/compare-systems.js';
import { Fault } from '../model/fault.js';
import { decodeText, readBytes } from '../workspace/read-file.js';

export type { Comparison, Evaluated };

/** Most bytes of a file of translations. */
const LARGEST = 100_000_000;

/**
 * Compares files of translations, a sentence a line, with a file of references. Throws a Fault for a file that cannot be read, has another
 * number of lines than the reference, or where the reference has none. `locate` gives the path of a file that the person named.
 */
export async function evaluateFiles(
  files: readonly string[],
  reference: string,
  locate: (name: string) => string,
): Promise<Comparison> {
  const references = await readLines(locate(reference));
  if (references.length === 0) throw new Fault('evaluate.noLines', { file: reference });
  const systems = [];
  for (const name of files) {
    const hypotheses = await readLines(locate(name));
    if (hypotheses.length !== references.length) {
      const values = { file: name, lines: hypotheses.length, reference, wanted: references.length };
      throw new Fault('evaluate.lines', values);
    }
    systems.push({ name, hypotheses });
  }
  return compareSystems(systems, references);
}

/** Only a line feed ends a line, with or without a carriage return; one at the end of the file begins no further line. */
async function readLines(file: string): Promise<string[]> {
  const lines = decodeText(await readBytes(file, LARGEST), file).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
