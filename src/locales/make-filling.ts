import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { isReaderLanguage, type ReaderLanguage } from './choose-language.js';
import { formatNumber } from './format-number.js';

/** An i18next instance over sentences by their keys; never the global one, which belongs to whoever embeds us. */
export function makeFilling(language: ReaderLanguage, sentences: Readonly<Record<string, string>>): i18n {
  const instance = createInstance();
  void instance.use(numbersByLanguage).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    // Codes have dots in them (`num.value`), so the resources are flat and a dot means nothing to i18next.
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: sentences } },
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

const numbersByLanguage: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' && isReaderLanguage(language) ? formatNumber(language, value) : String(value),
};
