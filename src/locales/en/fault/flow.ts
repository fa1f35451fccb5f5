export const flowFaults = {
  documentGone: 'Cannot go on with {{path}}: it is no longer in the database. Run the command again.',
  glossaryMoved:
    'Cannot save {{path}}: another process applied a changed glossary meanwhile. Nothing was lost; run the command again.',
  readMeanwhile:
    'Cannot save {{path}}: another process read a changed article meanwhile. Nothing was lost; run the command again.',
} as const;
