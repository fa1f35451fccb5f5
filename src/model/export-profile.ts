export const quoteStyles = ['as-written', 'curly', 'straight', 'single'] as const;
export type QuoteStyle = (typeof quoteStyles)[number];

export const dashStyles = ['as-written', 'em-spaced', 'em', 'en-spaced'] as const;
export type DashStyle = (typeof dashStyles)[number];

export const linePlaces = ['top', 'end', 'none'] as const;
export type LinePlace = (typeof linePlaces)[number];

/** How a partner takes the English copy: what is approved stays as it is, and leaves in these marks. */
export interface ExportProfile {
  readonly name: string;
  /** `single`: ‘ ’ outside and “ ” inside, as British papers set them. */
  readonly quotes: QuoteStyle;
  readonly dashes: DashStyle;
  /** What the story begins with, such as `{PLACE}, {country} —`; null keeps the article's own dateline. */
  readonly dateline: string | null;
  /** Where an approved copy says how it was made. A draft carries its mark in place of that line. */
  readonly disclosure: LinePlace;
}

/** The profile of everybody who has no other one; selaras.yaml may define it anew. */
export const defaultProfileName = 'default';

export const plainProfile: ExportProfile = {
  name: defaultProfileName,
  quotes: 'as-written',
  dashes: 'as-written',
  dateline: null,
  disclosure: 'end',
};

/** What a dateline may be made of. A place in capitals and as in running text, its country, and who reported it. */
export const datelineParts = ['PLACE', 'place', 'country', 'outlet'] as const;

/** What is true of an approved copy, and so which words disclose it. */
export const disclosureKinds = [
  'machineReviewed',
  'machine',
  'personReviewed',
  'person',
  'reviewed',
] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** What a disclosure line may name. */
export const disclosureParts = ['reviewers', 'translators', 'engines', 'share'] as const;

/** Fills `{name}` in a template; a name that has no value stays as written. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The names in braces that a template asks for and nobody knows. */
export function unknownParts(template: string, known: readonly string[]): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) =>
    known.includes(name) ? [] : [name],
  );
}
