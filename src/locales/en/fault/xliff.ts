export const xliffFaults = {
  malformed:
    'Cannot read the XLIFF file: it is not well-formed XML ({{problem}}). Mend this place, or export the file again from the tool that wrote it.',
  doctype:
    'Cannot read the XLIFF file: it has a DOCTYPE, which XLIFF never needs and which can hide harmful entities. Remove the DOCTYPE and import the file again.',
  wrongRoot:
    'Cannot read the file as XLIFF: its first element is <{{root}}>, not <xliff>. Choose a file with the ending .xlf that was exported as XLIFF 2.1.',
  wrongVersion:
    'Cannot read the XLIFF file: its version is {{version}}; only 2.0 and 2.1 can be read. Export it as XLIFF 2.1 from the tool that wrote it.',
  noLanguage:
    'Cannot read the XLIFF file: the attribute {{attribute}} of <xliff> is missing, so its languages are unknown. Add it, for example srcLang="id" trgLang="en".',
  noFile:
    'Cannot read the XLIFF file: it holds no <file>, and so no article. Export the article again and import that file.',
  severalFiles:
    'Cannot read the XLIFF file: it holds {{count}} articles, and one file may hold only one. Export each article to a file of its own.',
  otherHistory:
    'Cannot read the history in the XLIFF file: it was written by another version of Selaras ({{namespace}}). Use that version, or update this one, and try again.',
  damagedHistory:
    'Cannot read the history in the XLIFF file: “{{what}}” of <sel:{{element}}> is missing or wrong. Take the file from your version control again, or remove every sel: element to import its sentences alone.',
} as const;
