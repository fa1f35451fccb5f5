/** Findings about quotations. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const quotation = {
  quote: {
    balance: {
      title: 'Quotation mark without its partner',
      text: 'A quotation opens here and never closes: {{near}} Close it where the speaker’s words end.',
      close:
        'A quotation closes here that was never opened: {{near}} Open it where the speaker’s words begin.',
      shape: 'This quotation mark points the wrong way: {{near}} Turn it around.',
      loose:
        'This quotation mark touches no word: {{near}} Set it directly before or after the quoted words.',
    },
    count: {
      title: 'Quoted words lost',
      text: 'The source quotes “{{quotation}}”, and the translation has no quotation there. Quote the words, or confirm the paraphrase.',
      short:
        'The source sets “{{quotation}}” between quotation marks, and the translation has no marks there. Set them, or confirm.',
      shorter:
        'The source quotes {{source}} words, “{{quotation}}”, and the translation quotes only {{target}}. Quote the missing words as well.',
      longer:
        'The source quotes {{source}} words, “{{quotation}}”, and the translation quotes {{target}}. Close the quotation where the speaker’s words end.',
      sentence: 'The source quotes more sentences, “{{quotation}}”, than the translation. Is one missing?',
    },
    spoken: {
      title: 'Translated back',
      text: '“{{quotation}}” was first said in English, so a translation of it was never said. Paste the original with its link, or take the quotation marks off.',
      other:
        'The original says “{{quotation}}”, and the translation quotes other words. Quote the original or a part of it, or take the quotation marks off.',
    },
    speaker: {
      title: 'Speaker or force changed',
      text: 'The source says “{{verb}}”, which is neutral, and the translation “{{found}}”, which judges the speaker. Write said.',
      weaker:
        'The source says “{{verb}}”, and the translation only “{{found}}”: the force of the verb is lost. Write what the speaker does: denies, claims, accuses.',
      other:
        'The source gives the quotation to {{speaker}}, and the translation to {{found}}. Check who speaks.',
    },
    fabricated: {
      title: 'Quotation added',
      text: 'The translation quotes “{{quotation}}”, and the source only paraphrases. Take the quotation marks off.',
      short:
        'The translation sets “{{quotation}}” between quotation marks, and the source has none there. Take them off, or confirm.',
    },
  },
} as const;
