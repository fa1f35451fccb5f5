export const appFaults = {
  notExportable_one:
    'Cannot export {{path}}: {{count}} point is open (below). Approve them with: selaras approve {{path}} --by NAME, or write a marked draft with: selaras export {{path}} --draft',
  notExportable_other:
    'Cannot export {{path}}: {{count}} points are open (below). Approve them with: selaras approve {{path}} --by NAME, or write a marked draft with: selaras export {{path}} --draft',
  notTranslated: 'Cannot work on {{path}}: it is not in the database yet. Run: selaras translate {{path}}',
  engineUnknown:
    'Cannot use the engine “{{name}}”: there is none of that name. There are: {{names}}. See: selaras engines list',
  engineNotReady: 'Cannot use the engine “{{name}}”: it is not ready. {{reason}}',
  noEngine_one:
    '{{count}} segment has no translation, and no engine is ready. There are three ways to get one: 1. install the free local engine (selaras engines install local); 2. name an engine in selaras.yaml (engine: ...); 3. put reviewed pairs into translations/*.tmx, which the memory reads.',
  noEngine_other:
    '{{count}} segments have no translation, and no engine is ready. There are three ways to get one: 1. install the free local engine (selaras engines install local); 2. name an engine in selaras.yaml (engine: ...); 3. put reviewed pairs into translations/*.tmx, which the memory reads.',
  incomplete_one:
    '{{count}} segment has no translation (below). Run the same command again to ask for them once more.',
  incomplete_other:
    '{{count}} segments have no translation (below). Run the same command again to ask for them once more.',
  keyRefused_one:
    '{{count}} segment has no translation (below): the engine “{{engine}}” does not accept its key. Put a valid one where engines.{{engine}} in selaras.yaml says, then run the same command again.',
  keyRefused_other:
    '{{count}} segments have no translation (below): the engine “{{engine}}” does not accept its key. Put a valid one where engines.{{engine}} in selaras.yaml says, then run the same command again.',
  quotaUsed_one:
    '{{count}} segment has no translation (below): the quota of the engine “{{engine}}” is used up. Raise it at the service and run the same command again, or use another one, for example: --engine local',
  quotaUsed_other:
    '{{count}} segments have no translation (below): the quota of the engine “{{engine}}” is used up. Raise it at the service and run the same command again, or use another one, for example: --engine local',
  interrupted: 'Interrupted. Everything that was done is kept; run the same command again to go on.',
  segmentUnknown: 'Cannot find the segment “{{segment}}” in {{path}}: it has segments 1 to {{count}}.',
  nameMissing: 'Cannot approve without a name: an approval says whose it is. Add: --by NAME',
  sourceMoved:
    'Cannot export {{path}}: the article changed since it was read. Run: selaras translate {{path}}',
  unknownImport: 'Cannot import {{file}}: only .xlf and .tmx files can come back. Give one of these.',
  importNowhere:
    'Cannot import {{file}}: it does not say which article it belongs to, or belongs to none here ({{path}}). Translate the article first.',
  checksFailed_one: '{{count}} blocking finding (above); articles with such findings: {{files}}.',
  checksFailed_other: '{{count}} blocking findings (above); articles with such findings: {{files}}.',
  glossaryConflicts_one: '{{count}} conflict in the glossary (above).',
  glossaryConflicts_other: '{{count}} conflicts in the glossary (above).',
  columns:
    'Cannot check this row of {{file}}: it has no second column. Put Indonesian, a tab, and English on one line.',
  noPairs: 'Cannot check {{file}}: it has no pairs. Give a line for each: Indonesian, a tab, English.',
  checkUnknown: 'Cannot switch off “{{code}}”: no check has that code. There are: {{codes}}.',
  notJsonLine: 'Cannot read a line as JSON: each line must be one JSON string, and this one is not: {{line}}',
  numbers: 'Cannot understand the segments “{{list}}”: give numbers and ranges, for example 1,4-6.',
  formatUnknown: 'Cannot export as “{{name}}”: there is no such format. There are: {{names}}.',
  profileUnknown:
    'Cannot export under the profile “{{name}}”: selaras.yaml has none of that name. There are: {{names}}. Add it under export.profiles.',
  budget:
    'The run stopped at the limit of its budget: {{detail}}. What was translated is kept; run the command again with a higher --max-cost to go on.',
  manifestBroken:
    'Cannot read the manifest {{file}}: “{{key}}” is not as docs/manifest.schema.json says. Run: selaras translate, which writes it anew.',
  maxCost: '“{{dollars}}” is no amount. Write US dollars as a number, for example: --max-cost 0.50',
  onlyLoopback:
    'Cannot serve the desk on “{{host}}”: for now it serves this machine alone, since anybody who reached it could approve in your name. Leave --host away.',
  port: '“{{port}}” is no port. Give a number up to 65535, for example: --port 8080',
  portTaken:
    'Cannot serve the desk on port {{port}}: another program listens there, or this one may not ({{reason}}). Give another: --port 8080',
} as const;
