/** So many words cover a desk's day; beyond them all are forgotten at once, so that a long run keeps no more. */
const wordsOfADay = 20_000;

/** A pure function of a word that keeps its answers: the words of the news repeat. `most` answers are kept. */
export function remember<Answer>(
  answer: (word: string) => Answer,
  most = wordsOfADay,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const fresh = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
