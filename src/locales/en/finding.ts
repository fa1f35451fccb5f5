/** One title and one sentence for each code of a finding. */
export const findings = {
  text: {
    empty: {
      title: 'Translation missing',
      text: 'The source has words, and the translation has none. Translate it.',
    },
  },
  same: {
    source: {
      title: 'Same as the source',
      text: 'The translation is the source, word for word: “{{word}}” is not translated. Translate it.',
    },
  },
  term: {
    pinned: {
      title: 'Term missing',
      text: 'The glossary wants “{{required}}” for “{{term}}”, and the translation does not have it.',
    },
    forbidden: { title: 'Forbidden form', text: 'The glossary rules out “{{form}}”. Write “{{required}}”.' },
  },
  num: {
    value: {
      title: 'Number missing',
      text: 'The source has {{value}}, and the translation has no such number.',
    },
    changed: {
      title: 'Number changed',
      text: 'The source has {{value}}, and the translation has {{found}} instead.',
    },
    hallucinated: {
      title: 'Number added',
      text: 'The translation has {{found}}, and the source has no such number.',
    },
    small: {
      title: 'Number to look at',
      text: 'The source has “{{value}}”, and no such number was found in the translation.',
    },
  },
  quote: {
    balance: {
      title: 'Quotation mark without its partner',
      text: 'A quotation mark has no partner, near: {{near}}',
    },
  },
  length: {
    band: {
      title: 'Unusual length',
      text: 'The translation has {{percent}} % of the length of the source. Is something missing or added?',
    },
  },
  id: {
    untranslated: {
      title: 'Untranslated words',
      text: 'Indonesian words are left in the translation: {{words}}.',
    },
  },
  codes: {
    lost: { title: 'Markup lost', text: 'The translation lacks markup of the source: {{markup}}' },
    doubled: {
      title: 'Markup doubled',
      text: 'The translation has this markup more often than the source: {{markup}}',
    },
    added: { title: 'Markup added', text: 'The translation has markup that the source has not: {{markup}}' },
    crossed: { title: 'Markup crossed', text: 'Markup is closed in the wrong order: {{markup}}' },
  },
  model: {
    chatter: {
      title: 'Words of the engine',
      text: 'These are words of the engine about its work, not a translation: {{words}}',
    },
  },
} as const;
