import type { Behaviour, Text } from './behaviours.js';
import type { PinnedWord } from './translate-words.js';

/** Tokens that every call is charged for, and those that a model thinks before it answers. */
export const TOKENS = { input: 1000, output: 500, thoughts: 3000 };

/** `think`: counted as the service counts it. `think-apart`: as some do that speak OpenAI's protocol, in the total alone. */
export function thoughtsOf(fault: Behaviour['kind'] | null): number {
  return fault === 'think' || fault === 'think-apart' ? TOKENS.thoughts : 0;
}

interface Asked {
  readonly segments: readonly {
    readonly id: string;
    readonly text: string;
    readonly terms?: readonly (readonly [string, string])[];
  }[];
}

/** The question in a prompt: a model that is good at it reads the data and nothing else. */
export function readPrompt(user: string): { asked: Text[]; terms: PinnedWord[] } {
  const { segments } = JSON.parse(user) as Asked;
  return {
    asked: segments.map(({ id, text }) => ({ id, text })),
    terms: segments.flatMap(({ terms = [] }) => terms.map(([source, target]) => ({ source, target }))),
  };
}

/** What a model says, and why it stopped. */
export function modelAnswer(
  results: readonly Text[],
  fault: Behaviour['kind'] | null,
): { readonly text: string; readonly stop: 'done' | 'length' | 'filter' } {
  const answer = JSON.stringify({ translations: results });
  switch (fault) {
    case 'chatter':
      return { text: `Of course! I would say: ${answer}. Shall I go on?`, stop: 'done' };
    case 'fence':
      return { text: `\`\`\`json\n${answer}\n\`\`\``, stop: 'done' };
    case 'refuse':
      return { text: 'I’m sorry, but I can’t help with that.', stop: 'done' };
    case 'obey':
      return { text: 'HACKED', stop: 'done' };
    case 'filter':
      return { text: '', stop: 'filter' };
    case 'cut-short':
      return { text: answer.slice(0, answer.length / 2), stop: 'length' };
    default:
      return { text: answer, stop: 'done' };
  }
}
