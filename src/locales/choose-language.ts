/** Languages that people may read this program in. */
export const readerLanguages = ['en', 'id'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

export function isReaderLanguage(value: unknown): value is ReaderLanguage {
  return readerLanguages.some((language) => language === value);
}

export interface LanguageWishes {
  /** Value of `--lang`. */
  readonly flag?: string | undefined;
  /** `language` of selaras.yaml. */
  readonly setting?: string | undefined;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * The first of flag, setting and environment that names a language we have; English where none does.
 * The setting goes before the environment because nearly every machine has a LANG that nobody chose, while someone at the desk wrote the setting.
 */
export function chooseLanguage(wishes: LanguageWishes): ReaderLanguage {
  for (const wish of [wishes.flag, wishes.setting, localeOf(wishes.environment ?? {})]) {
    const language = wish?.toLowerCase();
    if (isReaderLanguage(language)) return language;
  }
  return 'en';
}

/** Language of a POSIX environment: LC_ALL beats LC_MESSAGES beats LANG; `id_ID.UTF-8` is `id`. An empty variable counts as unset (POSIX.1, 8.2). */
function localeOf(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return locale?.split(/[_.@-]/)[0];
}
