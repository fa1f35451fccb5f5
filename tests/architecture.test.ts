import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** A file of src/, by what the table of src/README.md calls it. */
interface Place {
  readonly room: string;
  /** The folder inside flow/, formats/ or engines/ that must not meet its siblings. */
  readonly part: string;
  readonly port: boolean;
}

function placeOf(file: string): Place {
  const [room = '', part = '', ...rest] = file.split('/');
  const inFolder = rest.length > 0;
  const port = (room === 'flow' || room === 'jobs') && file.endsWith('port.ts');
  if (room === 'flow')
    return { room: inFolder ? 'flow/<verb>' : 'flow/*.ts', part: inFolder ? part : '', port };
  return { room: room.endsWith('.ts') ? room : room, part: inFolder ? part : '', port };
}

/** The table of src/README.md: room -> names of what it may import. */
function readTable(): Map<string, string[]> {
  const table = readFileSync(join(source, 'README.md'), 'utf8');
  const rows = table.matchAll(/^\| `([^`]+)`\s*\|[^|]*\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, room = '', allowed = '']) => [
      room.replace(/\/$/, ''),
      allowed
        .trim()
        .split(/,\s*/)
        .filter((name) => name !== 'nothing'),
    ]),
  );
}

/** Why an import is forbidden, or null. */
function objection(table: ReadonlyMap<string, readonly string[]>, from: string, to: string): string | null {
  const here = placeOf(from);
  const there = placeOf(to);
  const allowed = table.get(here.room);
  if (!allowed) return `${here.room} is not in the table of src/README.md`;
  if (here.room === there.room) {
    const apart = here.room === 'flow/<verb>' || here.room === 'formats' || here.room === 'engines';
    const strangers = here.part !== there.part && here.part !== '' && there.part !== '';
    return apart && strangers ? `${here.room}: ${here.part} meets ${there.part}` : null;
  }
  if (there.port && allowed.includes('ports')) return null;
  // A step's own port may speak of what the orders share, and a port of another.
  if (here.port && there.port) return null;
  const names: Record<string, string> = { 'flow/<verb>': 'flow steps', 'flow/*.ts': 'flow' };
  const name = names[there.room] ?? there.room;
  if (allowed.includes(name) || (there.room.startsWith('flow/') && allowed.includes('flow'))) return null;
  return `${here.room} may not import ${there.room}`;
}

function imports(): { from: string; to: string }[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
    return [...found].map(([, to = '']) => ({
      from: file.replaceAll('\\', '/'),
      to: relative(source, resolve(source, dirname(file), to))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    }));
  });
}

describe('rooms', () => {
  const table = readTable();

  it('import only what the table of src/README.md allows', () => {
    const found = imports();
    expect(found.length).toBeGreaterThan(100);
    const objections = found.flatMap(({ from, to }) => {
      const why = objection(table, from, to);
      return why === null ? [] : [`${from} -> ${to}: ${why}`];
    });
    expect(objections).toEqual([]);
  });

  it('are refused a forbidden import', () => {
    expect(objection(table, 'model/text.ts', 'store/open-store.ts')).not.toBeNull();
    expect(objection(table, 'flow/check/check-pair.ts', 'flow/pin/render-wire.ts')).not.toBeNull();
    expect(objection(table, 'flow/check/check-pair.ts', 'store/open-store.ts')).not.toBeNull();
    expect(objection(table, 'engines/local/engine.ts', 'engines/pseudo/engine.ts')).not.toBeNull();
    expect(objection(table, 'formats/html/html-format.ts', 'app/outputs.ts')).not.toBeNull();
    expect(objection(table, 'cli/main.ts', 'store/open-store.ts')).not.toBeNull();
    expect(objection(table, 'formats/html/html-format.ts', 'flow/export/port.ts')).toBeNull();
  });

  it.each(['model', 'api'])('keep Node out of %s/', (room) => {
    const files = readdirSync(join(source, room)).filter((file) => file.endsWith('.ts'));
    const nodes = files.filter((file) => /'node:/.test(readFileSync(join(source, room, file), 'utf8')));
    expect(nodes).toEqual([]);
  });
});
