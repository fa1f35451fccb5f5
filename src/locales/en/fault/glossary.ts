export const glossaryFaults = {
  tooLarge:
    'Cannot read the glossary: it is {{size}} MB, and more than 20 MB is no list of terms. Check that the right file stands under this name.',
  unreadable:
    'Cannot read the glossary: its brackets are nested too deeply. Write it as a plain list of terms; “selaras init” makes an example.',
  tab: 'Cannot read the glossary: this line is indented with a tab. Use spaces instead.',
  syntax:
    'Cannot read the glossary: it is not valid YAML here ({{detail}}). Put text that holds a colon, a # or a quotation mark into quotation marks.',
  anchor: 'Cannot read the glossary: {{name}} is an anchor or an alias. Write the entry out in full.',
  notMapping:
    'Cannot read the glossary: it does not start with version, source, target and terms. Put “terms:” above the list.',
  version: 'Cannot read the glossary: version {{version}} is unknown. Write “version: 1”.',
  termsNotList: 'Cannot read the glossary: terms is not a list. Start each entry with “- source:”.',
  notEntry:
    'Cannot read this glossary entry: “{{written}}” is not an entry. Write “- source: …” and “target: …” on lines of their own.',
  unknownKey: 'Cannot read the glossary: the key “{{key}}” is unknown. Use one of: {{known}}.',
  unknownKeyLike: 'Cannot read the glossary: the key “{{key}}” is unknown. Write “{{nearest}}”.',
  keyTwice:
    'Cannot read the glossary: “{{key}}” stands here for the second time, the first is in line {{line}}. Keep one of them.',
  targetTwice:
    'Cannot read this glossary entry: it has a second target, the first is in line {{line}}. Keep one and list other good forms under “allow”.',
  targetList:
    'Cannot read this glossary entry: its target is a list ({{written}}). Write one target and list other good forms under “allow”.',
  missingSource: 'Cannot read this glossary entry: it has no source. Add “source:” with the term to find.',
  missingTarget:
    'Cannot read the glossary entry “{{source}}”: it has no target. Add “target:”, or “keep: true” if the term stays as it is.',
  keepAndTarget:
    'Cannot read the glossary entry “{{source}}”: it has both “keep: true” and a target. Delete one of them.',
  duplicateForm:
    'Cannot read the glossary: “{{form}}” in the entry of line {{line}} already belongs to “{{first}}” in line {{firstLine}}. Delete it from one of the two.',
  duplicateSource:
    'Cannot read the glossary: “{{form}}” has two entries, in line {{firstLine}} and in line {{line}}. Put them into one.',
  keepOrTarget:
    'Cannot read the glossary: of “{{form}}” one entry says that it stays as it is and another translates it (lines {{firstLine}} and {{line}}). Delete one of them.',
  forbidsWanted:
    '“{{source}}” forbids “{{form}}”, and “{{other}}” in line {{otherLine}} asks for it, so it is never reported. Delete it from “forbid” here, or from the forms of “{{other}}”.',
  shadowed:
    'Inside “{{longer}}” (line {{longerLine}}) the entry “{{source}}” does not count, and “{{longerTarget}}” shows nothing of “{{target}}”. If that is right, leave it; if not, put the target of “{{longer}}” right.',
  neverApplies:
    '“{{source}}” rules out “{{phrase}}” under “{{key}}”, but “{{other}}” in line {{otherLine}} takes both words together, so it never applies. Delete it.',
  caseAlone:
    '“{{form}}” differs from “{{other}}” in line {{otherLine}} by its capitals alone. At the start of a sentence the one with the capital counts; rule out what does not fit with “notBefore” or “notAfter”.',
  laterAnyway:
    '“{{source}}” has “{{form}}” under “later”, and it is fine at the first mention too. Delete it there, or from “allow” and “target”.',
  importTaken:
    'Cannot take in “{{source}}”: “{{form}}” already belongs to “{{other}}” in line {{line}} of glossary.yaml. Delete it from one of the two.',
  importDiffers:
    'Cannot take in “{{source}}”: line {{line}} of glossary.yaml has it with other words under {{keys}}. Add --merge to unite the two.',
  importContradicts:
    'Cannot take in “{{source}}”: its “{{key}}” is “{{theirs}}”, and line {{line}} of glossary.yaml has “{{ours}}”. Decide for one and put it right in one of the files.',
  importKind:
    'Cannot read {{file}}: a glossary is a .tbx or a .csv file here. Rename the file, or export it again as one of them.',
  dialectUnknown: 'Cannot write TBX “{{name}}”. Choose one of: {{names}}.',
  forbidsOwnForm:
    'Cannot read the glossary entry “{{source}}”: it forbids “{{form}}” and asks for it at once. Delete it from “forbid”, or from the target and “allow”.',
  notText:
    'Cannot read the glossary: {{written}} is not text, but “{{key}}” must be. Put it into quotation marks.',
  notList:
    'Cannot read the glossary: “{{key}}” must be a list, but is {{written}}. Put it into square brackets: {{key}}: [one, two].',
  notDay:
    'Cannot read the glossary: “{{key}}” is {{written}}, which is no day. Write year, month and day, for example 2024-10-20.',
  untilBeforeFrom:
    'Cannot read the glossary entry “{{source}}”: it ends on {{until}}, before it begins on {{from}}. Put the days of “from” and “until” right.',
  notTrue: 'Cannot read the glossary: “keep” is {{written}}. Write “keep: true”, or delete the line.',
  empty: 'Cannot read the glossary: “{{key}}” is empty. Write the words after it, or delete it.',
  noWord:
    'Cannot read the glossary: “{{form}}” under “{{key}}” has no letter and no figure, so it could not be found. Write a word.',
} as const;
