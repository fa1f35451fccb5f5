export const srxFaults = {
  malformed:
    'Cannot read the segmentation rules: the SRX file is not well-formed XML ({{problem}}). Mend this place, or export the rules again from the tool that wrote them.',
  doctype:
    'Cannot read the segmentation rules: the DOCTYPE of the SRX file declares things of its own, which can hide harmful entities. Remove the part in square brackets.',
  wrongRoot:
    'Cannot read the file as segmentation rules: its first element is <{{root}}>, not <srx>. Choose a file that was exported as SRX.',
  wrongVersion:
    'Cannot read the segmentation rules: the file is SRX {{version}}, and 2.0 is meant. Export it again as SRX 2.0.',
  wrongBreak: 'Cannot use the rule: break="{{value}}" is neither yes nor no. Write one of the two.',
  noSuchList:
    'Cannot use the segmentation rules: a map names the list “{{name}}”, which the file does not hold. Correct languagerulename.',
  noRules:
    'Cannot use the segmentation rules: the file has none for the language “{{language}}”. Add a languagemap whose pattern fits it.',
  badPattern:
    'Cannot use the rule: the pattern {{pattern}} cannot be read ({{problem}}). Correct the regular expression.',
} as const;
