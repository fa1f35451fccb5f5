export const formatFaults = {
  tooLarge:
    'Cannot read the article: it has {{size}} MB, the most is {{most}} MB. Split it into articles; an archive is not one article.',
  empty:
    'Cannot read the article: it has no words in it. Put the text in, or take the file out of the folder.',
  binary:
    'Cannot read the article: it holds zero bytes, so it is no plain text (perhaps a picture, a Word file, or UTF-16 without its mark). Save it as plain text in UTF-8.',
  notUtf8:
    'Cannot read the article: it is not valid UTF-8 from byte {{offset}} on. Open it in the editor that wrote it and save it as UTF-8.',
  notUtf16:
    'Cannot read the article: it begins as UTF-16 but is not valid UTF-16; it may have been cut off. Save it as UTF-8.',
  frontMatter:
    'Cannot read the front matter of the article: {{problem}}. Correct the YAML between the two lines of dashes.',
  embargoNotPlain:
    'Cannot read the embargo in the front matter: it is a list or has parts. Write one date and time, for example: embargo: 2026-11-24T17:00:00+07:00',
  boilerplatePattern:
    'Cannot use the boilerplate pattern “{{pattern}}”: {{problem}}. Correct it under read.boilerplate in selaras.yaml, or take the slashes off to match the beginning of a line as it is.',
} as const;
