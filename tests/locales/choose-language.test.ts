import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/locales/index.js';

describe('chooseLanguage', () => {
  it.each([
    ['the flag before all', { flag: 'id', setting: 'en', environment: { LANG: 'en_US.UTF-8' } }, 'id'],
    ['the setting before the machine', { setting: 'id', environment: { LANG: 'en_US.UTF-8' } }, 'id'],
    ['LANG', { environment: { LANG: 'id_ID.UTF-8' } }, 'id'],
    ['LC_ALL before LANG', { environment: { LC_ALL: 'id', LANG: 'en_US' } }, 'id'],
    ['LANG where LC_ALL is empty', { environment: { LC_ALL: '', LANG: 'id_ID' } }, 'id'],
    ['English for a language we do not have', { environment: { LANG: 'de_DE.UTF-8' } }, 'en'],
    ['English for the C locale', { environment: { LANG: 'C.UTF-8' } }, 'en'],
    ['English where nobody said anything', {}, 'en'],
    ['the setting where the flag names no language of ours', { flag: 'xx', setting: 'id' }, 'id'],
  ] as const)('takes %s', (_name, wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });
});
