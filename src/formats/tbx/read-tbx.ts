import { Fault } from '../../model/fault.js';
import type { Term } from '../../model/term.js';
import { XmlReader, type XmlElement } from '../xml-reader.js';
import { readConcept, type Languages } from './read-concept.js';
import { LeftOutReport, type LeftOut } from '../left-out.js';

export interface TbxReading extends Languages {
  /** Told once, at the end: what the file has and a glossary has no place for. */
  readonly onLeftOut?: (left: readonly LeftOut[]) => void;
}

/**
 * Reads the concepts of a TBX file one by one: version 2 (martif) and version 3 (tbx) in both styles, as TBX-Basic defines them. Lines and columns
 * are those of the concept. Throws a Fault with line and column for a file that cannot be read; entries before it were given.
 */
export async function* readTbx(
  chunks: AsyncIterable<string>,
  file: string,
  { from, to, onLeftOut }: TbxReading,
): AsyncIterable<Term> {
  const taken: XmlElement[] = [];
  const report = new LeftOutReport();
  const reader = new XmlReader({
    area: 'tbx',
    file,
    namedDoctype: true,
    wanted,
    take: (concept) => taken.push(concept),
  });
  const entries = function* (): Iterable<Term> {
    for (const concept of taken.splice(0)) {
      const entry = readConcept(concept, { from, to }, report);
      if (entry) yield entry;
    }
  };
  for await (const chunk of chunks) {
    reader.write(chunk);
    yield* entries();
  }
  reader.close();
  yield* entries();
  onLeftOut?.(report.all());
}

function wanted(element: XmlElement, depth: number): boolean {
  if (depth === 0 && element.name !== 'martif' && element.name !== 'tbx')
    throw new Fault('tbx.wrongRoot', { root: element.name }, { place: element.place });
  return element.name === 'termEntry' || element.name === 'conceptEntry';
}
