import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { isReaderLanguage, type ReaderLanguage } from '../../locales/choose-language.js';
import { createDeskSay, type DeskSay } from '../../locales/desk.js';
import { askIn } from '../network.js';
import { readSetting, writeSetting } from './settings.js';

interface Words {
  readonly language: ReaderLanguage;
  readonly say: DeskSay;
  readonly change: (language: ReaderLanguage) => void;
}

const WordsContext = createContext<Words | null>(null);

/** The language that was chosen here before, else the browser's. */
export function firstLanguage(): ReaderLanguage {
  const kept = readSetting('language');
  if (isReaderLanguage(kept)) return kept;
  return navigator.language.toLowerCase().startsWith('id') ? 'id' : 'en';
}

export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  const words = useMemo(() => {
    document.documentElement.lang = language;
    askIn(language);
    const change = (next: ReaderLanguage): void => {
      writeSetting('language', next);
      setLanguage(next);
    };
    return { language, say: createDeskSay(language), change };
  }, [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords stands outside WordsProvider');
  return words;
}

export function useSay(): DeskSay {
  return useWords().say;
}
