export const tbxFaults = {
  malformed:
    'Cannot read the term base: the TBX file is not well-formed XML ({{problem}}). Mend this place, or export the terms again from the tool that wrote them.',
  doctype:
    'Cannot read the term base: the DOCTYPE of the TBX file declares things of its own, which can hide harmful entities. Remove the part in square brackets and import the file again.',
  wrongRoot:
    'Cannot read the file as a term base: its first element is <{{root}}>, and neither <martif> nor <tbx>. Choose a file that was exported as TBX.',
} as const;
