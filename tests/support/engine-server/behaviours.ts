/** Ways to misbehave, in the words of a service that does it. Each holds for one call. */
export type Behaviour =
  /** Faults of transport and service: nothing is translated, nothing billed. */
  | { readonly kind: 'rate'; readonly retryAfter?: string }
  | { readonly kind: 'quota' | 'unavailable' | 'crash' | 'bad-gateway' | 'bad-input' }
  /** The connection fails; what was asked may well have been billed. */
  | { readonly kind: 'hang' | 'reset' | 'half-reply' | 'no-json' }
  /** Faults of the results. */
  | { readonly kind: ResultFault }
  /** Faults that only a language model makes. */
  | { readonly kind: ModelFault };

export type ResultFault =
  'drop' | 'merge' | 'duplicate' | 'shuffle' | 'empty' | 'echo' | 'damage-tags' | 'ignore-terms';

export type ModelFault =
  'wrong-ids' | 'chatter' | 'fence' | 'refuse' | 'filter' | 'obey' | 'cut-short' | 'think' | 'think-apart';

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** Spoils results as a fault would; any other behaviour leaves them alone. `asked` are the sources. */
export function spoil(
  results: readonly Text[],
  asked: readonly Text[],
  kind: Behaviour['kind'] | null,
): Text[] {
  const [first, ...rest] = results;
  if (!first) return [];
  switch (kind) {
    case 'drop':
      return results.slice(0, -1);
    case 'merge':
      return merge(results);
    case 'duplicate':
      return [first, ...results];
    case 'shuffle':
      return [...rest, first];
    case 'empty':
      return [{ ...first, text: '' }, ...rest];
    case 'echo':
      return results.map((each) => ({ ...each, text: asked.find(({ id }) => id === each.id)?.text ?? '' }));
    case 'damage-tags':
      return results.map((each) => ({ ...each, text: damageTags(each.text) }));
    case 'wrong-ids':
      return results.map((each) => ({ ...each, id: `${each.id}-x` }));
    default:
      return [...results];
  }
}

function merge(results: readonly Text[]): Text[] {
  const [first, second, ...rest] = results;
  return first && second ? [{ ...first, text: `${first.text} ${second.text}` }, ...rest] : [...results];
}

function damageTags(text: string): string {
  return text.replace(/<(g|x|span)\b[^>]*>/, '< $1 >').replace(/<\/(?:g|span)>/, '');
}
