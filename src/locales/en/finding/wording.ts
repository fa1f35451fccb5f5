/** Findings about words that a translation should not have. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const wording = {
  id: {
    untranslated: {
      title: 'Untranslated words',
      text: 'Indonesian words are left in the translation: {{words}}.',
    },
    partial: {
      title: 'Word not translated',
      text: 'A word of the source stands in the translation as it is: {{words}}. Translate it, or pin it in the glossary if it stays.',
    },
  },
  url: {
    keep: {
      title: 'Address not kept',
      text: 'The source has {{address}}, and the translation has not. Write it as it is.',
      changed: 'The source has {{address}}, and the translation {{found}}. An address stays as it is.',
      added: 'The translation has {{address}}, and the source has no such address. Take it out.',
    },
  },
  byline: {
    keep: {
      title: 'Byline not kept',
      text: 'The byline of the source names {{words}}, and the translation does not. Write the names of the authors as they are.',
    },
  },
  caption: {
    keep: {
      title: 'Picture credit not kept',
      text: 'The credit of the picture names {{words}}, and the translation does not. Keep who made it.',
    },
  },
  mt: {
    unedited: {
      title: 'Approved unread?',
      text: 'The words of a machine were approved unedited, faster than they can be read. Read the sentence once more, then reopen and approve it.',
    },
  },
  model: {
    chatter: {
      title: 'Words of the engine',
      text: 'These are words of the engine about its work, not a translation: {{words}}',
      echo: 'The translation repeats the source: {{words}} Take it out.',
    },
  },
  inject: {
    source: {
      title: 'Text that addresses an engine',
      text: 'The source addresses an engine, “{{words}}”, and the translation does not say the same. An engine may have obeyed it or left it out: translate the sentence yourself.',
    },
  },
  style: {
    house: {
      title: 'House style',
      text: 'British spelling: “{{found}}”. Write “{{right}}”.',
      month: 'A month with a day is written the AP way: {{right}}, not {{found}}.',
      percent: 'After a figure the house writes %, not “{{found}}”.',
      points: 'The house writes US and UN without points: {{found}} stands here.',
      stop: 'A comma or a full stop stands inside the closing quotation mark: {{right}}',
      series: 'In a simple series no comma stands before and or or.',
      spaces: 'There are two spaces where one is enough.',
      curly: 'The article sets curly quotation marks, and these are straight: {{found}}',
    },
  },
  head: {
    limit: {
      title: 'Headline',
      text: 'The headline has {{length}} characters; about {{longest}} fit. Shorten it.',
      stop: 'A headline ends without a full stop.',
      quotes: 'A headline has single quotation marks.',
    },
  },
} as const;
