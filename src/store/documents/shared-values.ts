import type { Check } from '../../model/finding.js';
import type { Revision } from '../../model/revision.js';
import { emptyText, type Text } from '../../model/text.js';

/** Most lists of most segments are empty: thousands of them share one. */
export const none: readonly never[] = [];

/**
 * Reads the rows of one document. A database gives each row strings, lists and objects of its own; here what stands in thousands of rows (the
 * engine, an id, the sentence in its segment and in each of its revisions) is kept once, which halves what a long article takes. What is
 * read never changes, so nobody sees who else has it.
 */
export class SharedValues {
  private readonly strings = new Map<string, string>();
  private readonly texts = new Map<string, Text>();
  private readonly objects = new Map<string, object>();

  string<Value extends string>(value: Value): Value {
    const known = this.strings.get(value);
    if (known === undefined) this.strings.set(value, value);
    return (known as Value | undefined) ?? value;
  }

  textOf(json: string): Text {
    return this.text(JSON.parse(json) as Text);
  }

  revisionOf(json: string): Revision {
    const revision = JSON.parse(json) as Revision;
    return {
      ...revision,
      actor: this.object(revision.actor),
      source: this.text(revision.source),
      target: revision.target && this.text(revision.target),
      origin: this.object(revision.origin),
    };
  }

  checkOf(json: string): Check {
    const check = JSON.parse(json) as Check;
    return {
      ...check,
      scope: this.string(check.scope),
      subject: this.string(check.subject),
      findings: orNone(check.findings),
      receipts: orNone(check.receipts),
    };
  }

  private text({ text, codes }: Text): Text {
    if (codes.length > 0) return { text, codes };
    const known = this.texts.get(text) ?? (text === '' ? emptyText : { text, codes: emptyText.codes });
    this.texts.set(text, known);
    return known;
  }

  private object<Value extends object>(value: Value): Value {
    const key = JSON.stringify(value);
    const known = this.objects.get(key) ?? value;
    this.objects.set(key, known);
    return known as Value;
  }
}

function orNone<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? none : values;
}
