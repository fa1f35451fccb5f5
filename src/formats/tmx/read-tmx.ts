import { Fault } from '../../model/fault.js';
import type { MemoryUnit } from '../../model/match.js';
import { XmlReader, type XmlElement } from '../xml-reader.js';
import type { Languages } from './languages.js';
import { readUnit } from './read-unit.js';

export interface TmxReading extends Partial<Languages> {
  /** Told once, at the end: how many units were read, and how many lacked a language or words. */
  readonly summarise?: (counts: { readonly read: number; readonly skipped: number }) => void;
}

/**
 * Reads TMX 1.4b (and older) unit by unit; no more than a chunk's units stand in memory. The collection is the file's own name, and a unit's id is
 * `<collection>:<tuid>`, with a hash of its content where it has no tuid, so that reading a file again replaces its units.
 * Languages are `id` and `en` unless told otherwise. Throws a Fault with line and column for a file that cannot be read; units before it were given.
 */
export async function* readTmx(
  chunks: AsyncIterable<string>,
  file: string,
  { from = 'id', to = 'en', summarise }: TmxReading = {},
): AsyncIterable<MemoryUnit> {
  const collection = file.split(/[/\\]/u).at(-1) ?? file;
  const taken: XmlElement[] = [];
  const reader = new XmlReader({
    area: 'tmx',
    file,
    namedDoctype: true,
    wanted,
    take: (tu) => taken.push(tu),
  });
  const counts = { read: 0, skipped: 0 };
  const units = function* (): Iterable<MemoryUnit> {
    for (const tu of taken.splice(0)) {
      const unit = readUnit(tu, collection, { from, to });
      counts[unit ? 'read' : 'skipped'] += 1;
      if (unit) yield unit;
    }
  };
  for await (const chunk of chunks) {
    reader.write(chunk);
    yield* units();
  }
  reader.close();
  yield* units();
  summarise?.(counts);
}

function wanted(element: XmlElement, depth: number): boolean {
  if (depth === 0 && element.name !== 'tmx') {
    throw new Fault('tmx.wrongRoot', { root: element.name }, { place: element.place });
  }
  return element.name === 'tu';
}
