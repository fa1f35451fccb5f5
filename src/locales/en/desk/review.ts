/** The review screen. */
export const review = {
  back: 'Desk',
  progress: '{{approved}} of {{total}} approved',
  progressLabel:
    '{{approved}} approved, {{edited}} edited, {{draft}} drafts, {{untranslated}} not translated',
  export: 'Export',
  read: 'Read English',
  rows: 'Sentences of the article',
  source: 'Indonesian',
  target: 'English',
  open: 'Sentence {{number}}, {{state}}',
  openLeftOut: 'Line that is left out',
  withFindings_one: '{{count}} finding',
  withFindings_other: '{{count}} findings',
  withComments_one: '{{count}} open comment',
  withComments_other: '{{count}} open comments',
  filter: {
    label: 'Show',
    all: 'All',
    open: 'Open',
    findings: 'Findings',
    changed: 'Changed since approved',
    none: {
      all: 'This article has no sentences.',
      open: 'Nothing is open. Every sentence is approved or left out.',
      findings: 'No open findings.',
      changed: 'Nothing has changed since it was approved.',
    },
  },
} as const;
