import { element, inlineElement, type XmlNode } from '../xml.js';
import { writeWords } from './write-inline.js';

/** The markup of a unit's codes as the source format wrote it, each once. */
export class OriginalData {
  private readonly ids = new Map<string, string>();

  /** Id to refer to; undefined for a code without markup, which needs none. */
  refer(data: string): string | undefined {
    if (data === '') return undefined;
    const known = this.ids.get(data);
    if (known !== undefined) return known;
    const id = `d${this.ids.size + 1}`;
    this.ids.set(data, id);
    return id;
  }

  write(): XmlNode[] {
    if (this.ids.size === 0) return [];
    const entries = [...this.ids].map(([data, id]) => inlineElement('data', { id }, writeWords(data)));
    return [element('originalData', {}, entries)];
  }
}
