import { isScalar, isSeq } from 'yaml';
import type { GlossaryReading } from './glossary-reading.js';
import { splitWords } from './split-words.js';

/** Reads a piece of text with white space made plain; null where there is none, or where it is something else, which is reported. */
export function readText(key: string, node: unknown, reading: GlossaryReading): string | null {
  if (node === undefined) return null;
  const value = isScalar(node) ? node.value : node;
  if (typeof value !== 'string' && !reading.isEmpty(node)) {
    reading.report('glossary.notText', { key, written: reading.writtenAs(node) }, node);
    return null;
  }
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if (text !== '') return text;
  reading.report('glossary.empty', { key }, node);
  return null;
}

/** Reads a text in which at least one word can be found. */
export function readWord(key: string, node: unknown, reading: GlossaryReading): string | null {
  const text = readText(key, node, reading);
  if (text === null || splitWords(text).length > 0) return text;
  reading.report('glossary.noWord', { key, form: text }, node);
  return null;
}

/** Reads a list of forms, without repetitions. */
export function readForms(key: string, node: unknown, reading: GlossaryReading): readonly string[] {
  if (node === undefined || reading.isEmpty(node)) return [];
  if (!isSeq(node)) {
    reading.report('glossary.notList', { key, written: reading.writtenAs(node) }, node);
    return [];
  }
  return [...new Set(node.items.flatMap((item) => readWord(key, item, reading) ?? []))];
}

export function readKeep(node: unknown, reading: GlossaryReading): boolean {
  if (node === undefined) return false;
  const value = isScalar(node) ? node.value : node;
  if (typeof value === 'boolean') return value;
  reading.report('glossary.notTrue', { written: reading.writtenAs(node) }, node);
  return false;
}

/** Reads a day as `2024-10-20`; null where there is none or no such day, which is reported. */
export function readDay(key: string, node: unknown, reading: GlossaryReading): string | null {
  if (node === undefined) return null;
  const value = isScalar(node) ? node.value : node;
  if (typeof value === 'string' && isDay(value)) return value;
  reading.report('glossary.notDay', { key, written: reading.writtenAs(node) }, node);
  return null;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export function readVersion(node: unknown, reading: GlossaryReading): void {
  if (node === undefined) return;
  if (isScalar(node) && node.value === 1) return;
  reading.report('glossary.version', { version: reading.writtenAs(node) }, node);
}
