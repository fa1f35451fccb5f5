import { isMap, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import * as z from 'zod';
import { Fault, type Place } from '../model/fault.js';
import { exportSettings } from './export-settings.js';

const schema = z.strictObject({
  /** Language of messages and of exported pages. */
  language: z.enum(['en', 'id']).optional(),
  /** `auto`, or the name of an engine. */
  engine: z.string().min(1).default('auto'),
  /** Name of the engine that takes over what the first one could not do because it was down, unpaid or locked. */
  fallback: z.string().min(1).optional(),
  memory: z
    .strictObject({
      /** Lowest score, in percent, at which a fuzzy match is offered. */
      threshold: z.number().int().min(30).max(100).default(75),
    })
    .prefault({}),
  read: z
    .strictObject({
      /** Lines that are page furniture: the beginning of a line, or a regular expression between slashes. Added to the built-in ones. */
      boilerplate: z.array(z.string().min(1)).default([]),
      /** Longest headline, in characters. */
      headline: z.number().int().min(20).max(1000).default(160),
    })
    .prefault({}),
  sentences: z
    .strictObject({
      /** Abbreviations of this desk that stand before a name or a figure: their stop never ends a sentence. */
      abbreviations: z.array(z.string()).default([]),
      /** Abbreviations of this desk that a sentence may end with. */
      finalAbbreviations: z.array(z.string()).default([]),
      /** An SRX 2.0 file beside selaras.yaml, whose rules go before the built-in ones. */
      srx: z.string().min(1).optional(),
      /** Whether the rules of that file hold alone. */
      srxAlone: z.boolean().default(false),
    })
    .prefault({}),
  checks: z
    .strictObject({
      /** Codes of checks that this desk switches off. */
      off: z.array(z.string()).default([]),
    })
    .prefault({}),
  export: exportSettings.prefault({}),
  /** What each engine is told, by its name; the engines say themselves what they take. */
  engines: z.record(z.string(), z.unknown()).prefault({}),
  /** Articles that are worked on at the same time. */
  concurrency: z.number().int().min(1).max(64).default(4),
});

/** selaras.yaml, checked, with every default filled in. */
export type Settings = Readonly<z.infer<typeof schema>>;

export const defaultSettings: Settings = Object.freeze(schema.parse({}));

/**
 * Reads selaras.yaml; `checkCodes` are the codes of all checks that can be switched off, `engineSettings` what each engine takes. Throws one Fault
 * with line and column for the first mistake; the others are in `others`.
 */
export function parseSettings(
  yamlText: string,
  file: string,
  checkCodes: readonly string[] = [],
  engineSettings: Readonly<Record<string, z.ZodType>> = {},
): Settings {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new Fault(
      'workspace.settingsYaml',
      { problem: broken.message },
      { place: { file, line, column: col } },
    );
  }
  if (document.contents === null) return defaultSettings;
  const parsed = withEngines(engineSettings).safeParse(document.toJS({ maxAliasCount: 0 }));
  const faults = parsed.success
    ? [
        ...unknownChecks(parsed.data, checkCodes, document, lines, file),
        ...wrongAbbreviations(parsed.data, document, lines, file),
      ]
    : parsed.error.issues.map((issue) => settingFault(issue, document, lines, file));
  if (parsed.success && faults.length === 0) return Object.freeze(parsed.data);
  throw Fault.ofMany(faults.toSorted((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0)));
}

function withEngines(engineSettings: Readonly<Record<string, z.ZodType>>) {
  const each = Object.entries(engineSettings).map(([name, settings]) => [name, settings.optional()]);
  return schema.extend({ engines: z.strictObject(Object.fromEntries(each)).prefault({}) });
}

function unknownChecks(
  { checks }: Settings,
  checkCodes: readonly string[],
  document: YamlDocument,
  lines: LineCounter,
  file: string,
): Fault[] {
  return checks.off.flatMap((code, index) => {
    if (checkCodes.includes(code)) return [];
    const place = placeOfNode(document.getIn(['checks', 'off', index], true), lines, file);
    return [new Fault('workspace.checkUnknown', { code, codes: checkCodes.join(', ') }, { place })];
  });
}

/** One word: letters, with stops, hyphens or figures between them. */
const abbreviation = /^\p{L}[\p{L}\p{M}\p{N}.\-'’/]{0,38}\.?$/u;

function wrongAbbreviations(
  { sentences }: Settings,
  document: YamlDocument,
  lines: LineCounter,
  file: string,
): Fault[] {
  return (['abbreviations', 'finalAbbreviations'] as const).flatMap((list) =>
    sentences[list].flatMap((word, index) => {
      if (abbreviation.test(word)) return [];
      const place = placeOfNode(document.getIn(['sentences', list, index], true), lines, file);
      return [new Fault('workspace.abbreviationWrong', { word }, { place })];
    }),
  );
}

function settingFault(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  lines: LineCounter,
  file: string,
): Fault {
  const path = issue.path.map(String);
  if (issue.code === 'custom' && typeof issue.params?.['fault'] === 'string') {
    const { fault, ...values } = issue.params;
    const place = placeOf(document, path, lines, file);
    return new Fault(`workspace.${fault}`, { name: path.join('.'), ...values }, { place });
  }
  if (issue.code === 'invalid_value') {
    const values = { name: path.join('.'), choices: issue.values.map(String).join(', ') };
    return new Fault('workspace.settingChoice', values, { place: placeOf(document, path, lines, file) });
  }
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const place = placeOf(document, [...path, name], lines, file);
    return new Fault('workspace.settingUnknown', { name: [...path, name].join('.') }, { place });
  }
  const values = { name: path.join('.') || 'selaras.yaml', problem: issue.message };
  return new Fault('workspace.settingWrong', values, { place: placeOf(document, path, lines, file) });
}

function placeOf(document: YamlDocument, path: readonly string[], lines: LineCounter, file: string): Place {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isSeq(parent)) return placeOfNode(parent.items[Number(path.at(-1))], lines, file);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === path.at(-1)) : undefined;
  return placeOfNode(pair?.key, lines, file);
}

function placeOfNode(node: unknown, lines: LineCounter, file: string): Place {
  const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null) : null;
  if (!range) return { file };
  const { line, col } = lines.linePos(range[0]);
  return { file, line, column: col };
}
