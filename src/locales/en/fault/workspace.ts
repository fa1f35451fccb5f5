export const workspaceFaults = {
  none: 'Cannot find a workspace in {{folder}} or above it: no glossary.yaml and no selaras.yaml there. Make one with: selaras init',
  noSource:
    'Cannot find articles: the folder {{folder}} does not exist. Make it and put Indonesian articles (.txt, .md) there.',
  missing: 'Cannot read {{file}}: there is no such file. Check its name and folder.',
  noArticle: 'Cannot read {{file}}: there is no such article. Check the name; articles stand in source/.',
  isFolder: 'Cannot read {{file}}: it is a folder, and a file is meant. Name a file in it.',
  unreadable:
    'Cannot read {{file}}: permission denied ({{reason}}). Change its permissions, or run as its owner.',
  notRead: 'Cannot read {{file}}: the system says {{reason}}. Try again, or copy the file elsewhere first.',
  tooLarge:
    'Cannot read {{file}}: it has {{size}} MB, and {{most}} MB is the most. Split it into articles; a whole archive is not one article.',
  notUtf8: 'Cannot read {{file}}: it is not UTF-8 text. Save it as UTF-8.',
  outside: 'Cannot work on {{file}}: it is outside {{source}}. Copy the article there first.',
  unknownKind: 'Cannot read {{file}}: articles have one of the endings {{kinds}}. Save it as one of these.',
  doubled:
    'Cannot work on {{file}}: {{other}} stands beside it, and both would be written to the same outputs. Rename one of the two.',
  diskFull:
    'Cannot write {{file}}: the disk is full. Nothing was changed; make room and run the command again.',
  notWritable:
    'Cannot write {{file}}: the folder or the file is read-only ({{reason}}). Nothing was changed; change the permissions and run the command again.',
  inTheWay:
    'Cannot write {{file}}: something else has that name ({{reason}}). Move it away and run the command again.',
  notWritten: 'Cannot write {{file}}: the system says {{reason}}. Nothing was changed.',
  settingsYaml: 'Cannot read the settings: {{problem}}. Mend the YAML there.',
  settingUnknown:
    'Cannot use the settings: there is no setting “{{name}}”. See: selaras init, which writes a commented selaras.yaml.',
  settingWrong: 'Cannot use the setting “{{name}}”: {{problem}}.',
  settingChoice: 'Cannot use the setting “{{name}}”: write one of {{choices}}.',
  templatePart:
    'Cannot use the setting “{{name}}”: nothing is called {{part}}. In braces may stand {{names}}; everything else is written as it is.',
  profileName:
    'Cannot use the export profile “{{profile}}”: a name is a part of a file’s name. Use letters, figures and hyphens, such as wire-uk.',
  checkUnknown:
    'Cannot use the settings: no check has the code “{{code}}”, so it cannot be switched off. There are: {{codes}}.',
  abbreviationWrong:
    'Cannot use the abbreviation “{{word}}”: it is not one word. Write one abbreviation an entry, such as Kgs. or a.n., without spaces.',
  alreadyThere:
    'Cannot make a workspace in {{folder}}: {{file}} is there already. Nothing was changed; work in it, or choose another folder.',
} as const;
