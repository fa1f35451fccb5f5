import type { AttributionRules } from '../../../language/attribution-rules.js';
import type { Span } from '../../../model/term.js';
import type { CheckedBlock, PlacedReport } from '../check.js';
import type { PlacedWord } from '../words.js';
import { wordsOf } from '../words.js';
import { compareQuotations } from './compare-quotations.js';

/** Words between a quotation and the name of its speaker, at most. */
const near = 8;

/**
 * Quotations that the target gives to another person of the same paragraph. Only names of both attributions are compared, and only where the
 * name in the target stands in the source as well, elsewhere: a title or a pronoun in the place of a name is no other speaker.
 */
export function findOtherSpeaker(block: CheckedBlock): PlacedReport[] {
  const { matched } = compareQuotations(block);
  if (matched.length === 0) return [];
  const everyName = new Set(
    block.segments.flatMap(({ source }) =>
      wordsOf(source.text)
        .filter(isName)
        .map(({ text }) => text),
    ),
  );
  return matched.flatMap(({ source, target, quoted: { pair } }) => {
    const [from] = source;
    const [to] = target;
    if (!from || !to) return [];
    const named = speakersOf(pair.source.text, from, pair.from.attribution);
    const given = speakersOf(pair.target.text, to, pair.to.attribution);
    const names = new Set(named.map(({ text }) => text));
    const same = given.some(({ text }) => names.has(text));
    const other = given.find(({ text }) => everyName.has(text));
    const [expected] = named;
    if (!expected || !other || same) return [];
    return [
      {
        values: { speaker: expected.text, found: other.text },
        source: [{ start: expected.start, end: expected.end }],
        target: [{ start: other.start, end: other.end }],
        segment: pair.id,
        variant: 'other',
      },
    ];
  });
}

/** Names in the attribution that follows a quotation directly; none where no verb of speaking stands there. */
function speakersOf(text: string, quotation: Span, { say }: AttributionRules): PlacedWord[] {
  const from = quotation.end + 1;
  const rest = text.slice(from, from + 120);
  const clause = /^[^.!?“"]*/u.exec(rest)?.[0] ?? '';
  const words = wordsOf(clause).slice(0, near);
  if (!words.some((word) => say.has(word.text))) return [];
  return words.filter(isName).map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
}

function isName({ text }: PlacedWord): boolean {
  return /^\p{Lu}\p{L}{2,}/u.test(text);
}
