/** What the desk's server says. */
export const server = {
  notBuilt: 'The review desk is not built here. Run: npm run build. The API under /api works without it.',
  status: {
    400: 'Not understood',
    401: 'No entry',
    403: 'Refused',
    404: 'Not found',
    409: 'Something else stands there',
    413: 'Too large',
    415: 'Wrong kind',
    421: 'Wrong address',
    422: 'Cannot be done like this',
    428: 'Something is missing first',
    500: 'A fault of this program',
    503: 'Not now',
  },
  entry: { title: 'This page needs the address with its key', command: 'selaras serve' },
  problem: {
    addition: {
      stale: 'Somebody else has changed this sentence meanwhile. Look at their words, and change it again.',
    },
    session: {
      token:
        'This desk opens with the address that “selaras serve” printed, token included. Open that address once; the browser remembers it.',
      name: 'Say your name first: what you decide carries it.',
    },
    door: {
      host: 'This desk answers only under localhost and 127.0.0.1, with the port that it was started on.',
      origin: 'Another page sent this request. Only the desk’s own page may change something.',
    },
    address: { unknown: 'There is nothing at {{address}}.' },
    request: {
      unknown: 'The request is not as the API describes it.',
      wrong: 'Cannot take this: “{{field}}” is not as it should be ({{problem}}).',
      large: 'Cannot take this: it is larger than {{most}} MB.',
    },
    article: {
      unknown: 'There is no article {{path}} in this workspace.',
      exists: 'There is an article {{path}} already. Replace it with a new version, or choose another name.',
    },
    segment: {
      unknown:
        'This sentence is not in {{path}} any more, or what you meant at it is gone. Load the article again.',
      stale: 'Somebody changed this sentence meanwhile. Both texts are here: choose, or unite them.',
      approved: 'This sentence is approved. Reopen it first, then change it.',
    },
    block: {
      stale: 'Somebody changed this paragraph meanwhile. Load it again.',
      split: 'Cannot cut here: one half would be empty. Put the caret between two words.',
      merge: 'There is no next sentence in this paragraph to join with.',
    },
    job: {
      unknown: 'There is no job {{job}}.',
      running: 'A job works on {{path}} already. Stop it first, or wait.',
    },
    glossary: {
      stale: 'Somebody changed the glossary meanwhile. Load it again and make the change once more.',
      unknown: 'There is no entry “{{source}}” in the glossary any more. Load it again.',
    },
    export: {
      open_one:
        'Cannot export {{path}} as approved: {{count}} point is open. Close it, or take a marked draft.',
      open_other:
        'Cannot export {{path}} as approved: {{count}} points are open. Close them, or take a marked draft.',
      hash: 'Cannot record this export: it is not what {{path}} gives now. Export it again.',
    },
    fault: 'Something in this program failed. What was saved is safe; the log of “selaras serve” says more.',
  },
  /** Why an approval was not given. */
  refused: {
    untranslated: 'Nothing to approve: this sentence has no translation.',
    excluded: 'Nothing to approve: this sentence is left out.',
    unchecked: 'Not approved: these words are not checked yet. Save once more.',
    practice: 'Not approved: these are words of the practice engine.',
    blocking: 'Not approved: a finding blocks it. Mend it, or dismiss it with a reason.',
    fast: 'Reading this takes at least {{seconds}} seconds, and nobody has changed the machine’s words. Approve it all the same? That is noted.',
  },
  /** What an engine left open. */
  failure: {
    rate_one: '{{count}} sentence is open: the engine wants to be asked more slowly ({{detail}}).',
    rate_other: '{{count}} sentences are open: the engine wants to be asked more slowly ({{detail}}).',
    quota_one: '{{count}} sentence is open: the engine’s allowance is used up ({{detail}}).',
    quota_other: '{{count}} sentences are open: the engine’s allowance is used up ({{detail}}).',
    transient_one: '{{count}} sentence is open: the engine did not answer ({{detail}}). Start the job again.',
    transient_other:
      '{{count}} sentences are open: the engine did not answer ({{detail}}). Start the job again.',
    deadline_one: '{{count}} sentence is open: the engine took too long ({{detail}}). Start the job again.',
    deadline_other:
      '{{count}} sentences are open: the engine took too long ({{detail}}). Start the job again.',
    auth_one: '{{count}} sentence is open: the engine does not take the key ({{detail}}).',
    auth_other: '{{count}} sentences are open: the engine does not take the key ({{detail}}).',
    input_one: '{{count}} sentence is open: the engine cannot take it ({{detail}}).',
    input_other: '{{count}} sentences are open: the engine cannot take them ({{detail}}).',
    refused_one: '{{count}} sentence is open: it was refused ({{detail}}).',
    refused_other: '{{count}} sentences are open: they were refused ({{detail}}).',
    reply_one: '{{count}} sentence is open: what the engine sent is no translation ({{detail}}).',
    reply_other: '{{count}} sentences are open: what the engine sent is no translation ({{detail}}).',
    budget_one: '{{count}} sentence is open: the budget is used up ({{detail}}).',
    budget_other: '{{count}} sentences are open: the budget is used up ({{detail}}).',
    cancelled_one: '{{count}} sentence is open: the job was stopped.',
    cancelled_other: '{{count}} sentences are open: the job was stopped.',
  },
} as const;
