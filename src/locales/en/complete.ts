/** What `check --complete` says. */
export const complete = {
  whole:
    '{{path}}: complete. Segments {{all}}, translated {{out}}, left out {{leftOut}}; output files {{files}}, all as they were written.',
  incomplete: '{{path}}: not complete.',
  failed_one: '{{count}} article of {{total}} is not complete (above).',
  failed_other: '{{count}} articles of {{total}} are not complete (above).',
  problem: {
    noManifest: 'There is no {{file}}: nothing says what was written. Run: selaras translate {{path}}',
    badManifest:
      'The file {{file}} cannot be read as this article’s manifest. Run: selaras translate {{path}}, which writes it anew.',
    sourceGone:
      'The article {{file}} is gone or cannot be read. Bring it back, or remove its files from translations/.',
    sourceChanged: 'The article {{file}} changed since it was translated. Run: selaras translate {{path}}',
    glossaryChanged:
      'The glossary, or the list of checks that are switched off, changed since it was applied. Run: selaras translate {{path}}',
    untranslated_one:
      '{{count}} segment has no translation: number {{numbers}}. Run: selaras translate {{path}}',
    untranslated_other:
      '{{count}} segments have no translation: numbers {{numbers}}. Run: selaras translate {{path}}',
    unaccounted:
      'The article has {{all}} segments, and the manifest accounts for {{accounted}}. Run: selaras translate {{path}}',
    outputMissing: 'The file {{file}} is missing. Run: selaras translate {{path}}',
    outputChanged:
      'The file {{file}} is not as it was written: {{wanted}} bytes were written, it has {{bytes}}. To keep what was changed in it, move it elsewhere first; then run: selaras translate {{path}}',
    xliffEdited:
      'The file {{file}} was edited after it was written: {{wanted}} bytes were written, it has {{bytes}}. To take the edits in, run: selaras translate {{path}}',
    xliffBroken:
      'The file {{file}} is cut short or damaged: {{wanted}} bytes were written, it has {{bytes}}. Bring it back from your backup or from git; or, on the machine that has the database, delete it and run: selaras translate {{path}}',
    segmentsLost:
      'The file {{file}} holds {{found}} segments; the article has {{wanted}}. Run: selaras translate {{path}}, and report it if it stays so.',
    staleCopy:
      'The file {{file}} is of earlier words: the manifest does not name it. Delete it, or approve the article and run: selaras export {{path}}',
  },
} as const;
