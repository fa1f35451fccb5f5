import { format } from 'prettier';
import type { Example } from '../src/flow/check/check.js';
import { allWords } from '../src/locales/all-words.js';
import { createSayAny } from '../src/locales/index.js';
import { words } from '../src/locales/en/index.js';
import { flattenWords } from '../src/locales/word-tree.js';
import { sentenceKey, type Scope, type Severity } from '../src/model/finding.js';
import { runExamples, type DocumentedCheck, type RunExample } from './run-example.js';

/** docs/checks.md, made from the checks themselves: their codes, their words in locales/, and what their examples really raise. */
export async function renderChecksPage(): Promise<string> {
  const checks = runExamples();
  const page = [introduction(checks), ...checks.map(renderCheck)].join('\n\n');
  return format(page, { parser: 'markdown', printWidth: 110 });
}

const severities: Readonly<Record<Severity, string>> = {
  blocking: 'stops approval and export, never a save',
  warning: 'is shown, and stops nothing',
  info: 'is a remark for whoever wants to know',
};

const scopes: Readonly<Record<Scope, string>> = {
  pair: 'one sentence and its translation',
  block: 'a paragraph',
  document: 'the whole article',
};

function introduction(checks: readonly DocumentedCheck[]): string {
  const rows = checks.map(({ check, scope }) => {
    const link = `[\`${check.code}\`](#${anchorOf(check.code)})`;
    return `| ${link} | ${check.severity} | ${scope} | ${title(check.code)} |`;
  });
  return `<!-- Made by \`npm run docs\` from src/flow/check/ and src/locales/en/finding/. Change those, then run it again. -->

# The checks

Every check compares an Indonesian text with its English translation by what it says, offline, and reads nothing else. A finding that is no
fault can be dismissed by a person with a reason; the dismissal lapses when either text changes. A desk can switch a check off in
\`selaras.yaml\` (\`checks: {off: [length.band]}\`) or for one run (\`selaras check --off length.band\`); the output then names it.

${Object.entries(severities)
  .map(([severity, meaning]) => `- **${severity}**: ${meaning}.`)
  .join('\n')}

While somebody asks at a sentence whether its source is wrong, what blocks there about figures, dates, names and quotations only warns.

The severity is the heaviest that a check reports; an uncertain case is reported with a lighter one.

| check | severity | reads | finds |
|---|---|---|---|
${rows.join('\n')}`;
}

function renderCheck({ check, scope, fails, passes }: DocumentedCheck): string {
  const says = Object.entries(flattenWords(words.finding))
    .filter(([key]) => key.startsWith(`${check.code}.`) && key !== `${check.code}.title`)
    .map(([, sentence]) => `- ${sentence.replaceAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g, '‹$1›')}`);
  const none = 'No example: a plain pair cannot show it.';
  return `## \`${check.code}\`

**${title(check.code)}** · ${check.severity} · reads ${scopes[scope]}

It says:

${[...new Set(says)].join('\n')}

${[renderExample('Fails', fails[0]), renderExample('Passes', passes[0])].join('\n\n').trim() || none}`;
}

function renderExample(heading: string, example: RunExample | undefined): string {
  if (!example) return '';
  const lines = example.pairs.flatMap((pair) => [...renderPair(pair), '']);
  const sentences = example.findings.map(
    (finding) => `${finding.severity}: ${say(sentenceKey(finding), finding.values)}`,
  );
  return `${heading}:

\`\`\`text
${[...lines, ...sentences].join('\n').trim()}
\`\`\``;
}

function renderPair({ source, target, terms, spoken = [] }: Example): string[] {
  const entries =
    terms === undefined
      ? []
      : terms
          .trim()
          .split('\n')
          .map((line) => `      ${line}`);
  const marks = spoken.map(({ quoted, original }) =>
    original === null ? `said  in English: ${quoted}` : `said  ${original}`,
  );
  return [
    ...(entries.length > 0 ? ['term', ...entries] : []),
    `id    ${source}`,
    `en    ${target}`,
    ...marks,
  ];
}

const say = createSayAny(allWords.en);

function title(code: string): string {
  return say(`finding.${code}.title`);
}

/** As the sites that show Markdown make it from a heading: without the stop. */
function anchorOf(code: string): string {
  return code.replaceAll('.', '');
}
