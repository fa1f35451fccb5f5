/** Findings about what a translation says: names, negation, certainty, completeness. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const meaning = {
  name: {
    keep: {
      title: 'Name not kept',
      text: 'The source names {{name}}, and the translation does not. Add the name, or dismiss this if the reader knows who or what is meant.',
      changed:
        'The source writes {{name}}, and the translation writes {{found}}. Keep the spelling of the name.',
      replaced: 'The source names {{name}}, and the translation names {{found}} instead. Put the right name.',
      added:
        'The translation names {{found}}, and the source does not. Take the name out, or check where it comes from.',
    },
  },
  neg: {
    keep: {
      title: 'Negation changed',
      text: 'The source denies (“{{words}}”), and the translation affirms. Put the negation in.',
      doubt:
        'The source denies (“{{words}}”), and no denial was found in the translation. Check that it says the same.',
      added: 'The translation denies (“{{words}}”), and the source affirms. Take the negation out.',
      addedDoubt:
        'The translation denies (“{{words}}”), and no denial was found in the source. Check that it says the same.',
    },
  },
  sense: {
    contrary: {
      title: 'Turned into the contrary',
      text: 'The source has “{{value}}”, and the translation “{{found}}”, which is the contrary. Correct whichever is meant.',
    },
  },
  omit: {
    sentence: {
      title: 'Something left out',
      text: 'The translation has nothing for “{{words}}” and is short for its source ({{percent}} % of its length). Translate what is missing.',
    },
  },
  add: {
    content: {
      title: 'Something added',
      text: 'The source has nothing for “{{words}}”, and the translation is long for it ({{percent}} % of its length). Take out what the source does not say.',
    },
  },
  acr: {
    map: {
      title: 'Acronym lost or changed',
      text: 'The source has {{word}} ({{meaning}}), and the translation has neither. Write it out, or keep the letters.',
      kept: '{{word}} is no English acronym. Write what it means: {{meaning}}.',
      changed: 'The source has {{word}}, and the translation has {{found}}. Put the right acronym.',
    },
  },
  modal: {
    certainty: {
      title: 'Certainty changed',
      text: 'The source says it with reserve (“{{word}}”), and the translation as a fact. Write allegedly, suspected of, reportedly or claims.',
      added:
        'The translation says it with reserve (“{{word}}”), and the source as a fact. Take the reserve out.',
      speaker:
        'The source says whose statement it is (“{{word}}”), and the translation gives it as its own. Write who says so.',
      step: 'The source has {{word}}, and the translation has {{found}}. Saksi is a witness, tersangka a suspect, terdakwa a defendant, terpidana a convict.',
    },
  },
  pron: {
    gender: {
      title: 'He and she for one person',
      text: '{{name}} had the other gender before, and here is “{{word}}”. The source does not tell: find out which is right.',
    },
  },
  story: {
    consistency: {
      title: 'Two spellings in one story',
      text: '{{name}} is {{before}} before, and {{found}} here. Keep to one.',
    },
  },
  agent: {
    passive: {
      title: 'Who acts was added',
      text: 'The source leaves open who does it (“{{verb}}”), and the translation says “{{found}}”. Is it certain?',
    },
  },
  title: {
    drop: {
      title: 'Titles not handled the same way',
      text: '{{title}} was left out before, and stands here before {{name}}. Do the same with all of them.',
      dropped:
        '{{title}} was kept before, and is left out here before {{name}}. Do the same with all of them.',
    },
  },
} as const;
