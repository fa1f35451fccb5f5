/** What stands around every screen. */
export const shell = {
  title: 'Selaras',
  nav: { label: 'Screens', desk: 'Desk', glossary: 'Glossary' },
  theme: { toLight: 'Light colours', toDark: 'Dark colours' },
  language: { change: 'Baca dalam bahasa Indonesia', short: 'ID' },
  person: 'Signed as {{name}}. Change the name',
  name: {
    title: 'What is your name?',
    why: 'It stands beside everything that you write, approve or remark. It is asked once, and kept on this machine.',
    label: 'Your name',
    keep: 'Go to work',
    cancel: 'Cancel',
  },
  token: {
    title: 'This page needs the address with its key',
    why: 'The desk opens only with the address that the command prints. Open that one, or start it again:',
    command: 'selaras serve',
  },
  lost: {
    title: 'The desk cannot be reached',
    why: 'The command that serves it has stopped, or this machine is asleep. What you typed is kept here and is saved once it is back.',
    retry: 'Try again',
  },
  loading: 'Loading',
  failed: 'This could not be shown',
  nowhere: { title: 'There is nothing at this address', back: 'Back to the desk' },
  close: 'Close',
  moment: 'just now',
} as const;
