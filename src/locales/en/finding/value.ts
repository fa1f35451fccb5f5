/** Findings about numbers, money, dates, times and units. A title and a sentence, `text`, for each code; further sentences are its variants. */
export const value = {
  num: {
    value: {
      title: 'Number missing or changed',
      text: 'The source has “{{value}}” = {{read}}, and the translation has no such number. Add it.',
      changed:
        'The source has “{{value}}” = {{read}}; the translation has “{{found}}” = {{foundRead}}. Correct the number.',
      small: 'The source has “{{value}}”, and no such number was found in the translation.',
      order:
        'The source speaks of “{{value}}”, and the translation of “{{found}}”. Is the order of size right?',
      notation: '“{{found}}” is written as in Indonesian. Write {{right}}.',
    },
    magnitude: {
      title: 'Thousands, millions or billions mixed up',
      text: 'The source has “{{value}}” = {{read}}; the translation has “{{found}}” = {{foundRead}}. Correct the magnitude.',
      copied: '“{{found}}” was left in Indonesian. The source means {{read}}; write it in English.',
    },
    hallucinated: {
      title: 'Number added',
      text: 'The translation has “{{found}}” = {{read}}, and the source has no such number. Delete it, or find where it comes from.',
    },
  },
  money: {
    code: {
      title: 'Currency changed',
      text: 'The source has “{{value}}”, and the translation has “{{found}}”. Keep the currency of the source.',
      converted:
        'The source has “{{value}}”, and the translation has “{{found}}” instead. Keep the amount of the source, and convert nothing.',
      dropped:
        'The source has “{{value}}”, and the translation has “{{found}}” without saying of what. Add the currency.',
      conversion:
        'The translation adds a converted amount, “{{found}}”, that the source has not. Who worked it out, and at which rate?',
    },
  },
  pct: {
    unit: {
      title: 'Percent and percentage points mixed up',
      text: 'The source has “{{value}}”, and the translation has “{{found}}”. Keep percent, percentage points and basis points apart.',
      dropped: 'The source has “{{value}}”, and the translation has “{{found}}” without a sign. Add %.',
    },
  },
  date: {
    value: {
      title: 'Date changed',
      text: 'The translation has “{{found}}”, and the source has no such date. Where does it come from?',
      changed: 'The source has “{{value}}”, and the translation has “{{found}}”. Correct the date.',
      swapped:
        'The source has “{{value}}”, day before month; “{{found}}” is read with the month first. Write the name of the month.',
      weekday:
        'The source has “{{value}}”, and the translation has “{{found}}”. Correct the day of the week.',
    },
    dateline: {
      title: 'Day does not fit the date of the article',
      text: '“{{value}}” in the source is {{read}}, by the date of the article; the translation has “{{found}}”. Correct the day, or check the date of the article.',
      moved:
        'The source has “{{value}}”; the translation has “{{found}}”, which is {{read}} by the date of the article. Name the day, or check the date of the article.',
    },
    relative: {
      title: 'Days, weeks or months moved',
      text: 'The source says “{{value}}”, and the translation “{{found}}”. Say the same time, or name the day.',
    },
    weekday: {
      title: 'Day of the week does not fit the date',
      text: '“{{found}}” is not that day of the week. Look it up in a calendar and correct it.',
      source: 'The source has “{{value}}”, which is not that day of the week. Ask the author which is right.',
    },
  },
  time: {
    value: {
      title: 'Time changed',
      text: 'The source has “{{value}}” = {{read}}; the translation has “{{found}}” = {{foundRead}}. Correct the time.',
      zone: 'The source has “{{value}}”, and the translation has “{{found}}”: the same clock in another time zone. WIB is Western, WITA Central, and WIT Eastern Indonesia Time.',
      equivalent: 'The translation adds “{{found}}”; the time of the source is {{right}} there.',
      added: 'The translation has “{{found}}” = {{foundRead}}, and the source has no such time.',
    },
  },
  unit: {
    rate: {
      title: 'Amount for another unit',
      text: 'The source counts “{{value}}”, and the translation “{{found}}”. Keep what the amount is for.',
    },
    keep: {
      title: 'Unit changed',
      text: 'The source has “{{value}}”, and the translation has “{{found}}”. Keep the unit.',
      converted:
        'The source has “{{value}}”, and the translation only the converted “{{found}}”. Keep the unit of the source; a conversion may follow in brackets.',
      conversion: '“{{found}}” is not what the source has: its amount is about {{right}} in that unit.',
    },
  },
} as const;
