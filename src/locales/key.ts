import type { words } from './en/index.js';

/** i18next picks `_one` or `_other` by `count`; callers name the key without it. */
type WithoutPlural<Name extends string> = Name extends `${infer Base}_one` | `${infer Base}_other`
  ? Base
  : Name;

/** Dotted paths of all sentences of a tree. */
export type Paths<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? WithoutPlural<Name>
    : `${Name}.${Paths<Tree[Name]>}`;
}[keyof Tree & string];

/** Dotted path of every sentence in the resources, for example `page.progress.approved`. */
export type Key = Paths<typeof words>;

/** Values that a sentence is filled with. Numbers are written as the language writes them; hand in a string to keep one as it is. */
export type SentenceValues = Readonly<Record<string, string | number>>;
