export const tmxFaults = {
  malformed:
    'Cannot read the translation memory: the TMX file is not well-formed XML ({{problem}}). Mend this place, or export the memory again from the tool that wrote it.',
  doctype:
    'Cannot read the translation memory: the DOCTYPE of the TMX file declares things of its own, which can hide harmful entities. Remove the part in square brackets and import the file again.',
  wrongRoot:
    'Cannot read the file as a translation memory: its first element is <{{root}}>, not <tmx>. Choose a file that was exported as TMX.',
} as const;
