/** Where a sentence stands. */
export const state = {
  untranslated: 'Not translated',
  draft: 'Draft',
  edited: 'Edited',
  approved: 'Approved',
  excluded: 'Left out',
} as const;

/** Who or what brought the standing words. */
export const filled = {
  context: 'Memory, same sentence and neighbours',
  exact: 'Memory, same sentence',
  fuzzy: 'Memory, similar sentence',
  repetition: 'Repeated sentence',
  engine: 'Engine: {{engine}}',
  person: 'Written by {{name}}',
  import: 'Brought in from {{name}}',
  none: 'Not translated',
} as const;

/** What still stands between a document and its approved copy. */
export const open = {
  addition:
    'The desk’s own sentence “{{text}}” has lost its place: the sentence before it is gone. Say where it belongs, or take it out.',
  untranslated: 'not translated',
  draft: 'filled in, not approved',
  edited: 'edited, not approved',
  finding: 'a finding that blocks: {{finding}}',
  missing: {
    pair: 'not checked yet',
    block: 'its paragraph is not checked yet',
    document: 'the article as a whole is not checked yet',
  },
  outdated: {
    pair: 'changed since it was checked',
    block: 'its paragraph changed since it was checked',
    document: 'the article changed since it was checked as a whole',
  },
} as const;

/** Lines of a copy that are not the article’s own. */
export const copy = {
  draftMark: 'DRAFT: not approved for publication',
  notTranslated: '[not translated: {{source}}]',
  /** How an approved copy was made, by what is true of it. */
  disclosure: {
    machineReviewed: 'Translated from Indonesian with machine assistance and reviewed by {{reviewers}}.',
    machine: 'Translated from Indonesian with machine assistance.',
    personReviewed: 'Translated from Indonesian by {{translators}} and reviewed by {{reviewers}}.',
    person: 'Translated from Indonesian by {{translators}}.',
    reviewed: 'Translated from Indonesian and reviewed by {{reviewers}}.',
  },
} as const;
