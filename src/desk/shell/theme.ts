import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './settings.js';

export type Theme = 'light' | 'dark';

const system = matchMedia('(prefers-color-scheme: dark)');
const watchers = new Set<() => void>();

function currentTheme(): Theme {
  const kept = readSetting('theme');
  if (kept === 'light' || kept === 'dark') return kept;
  return system.matches ? 'dark' : 'light';
}

/** Sets the colours of the page to the person's choice, else the system's. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
}

system.addEventListener('change', announce);

function announce(): void {
  applyTheme();
  for (const watcher of watchers) watcher();
}

export function useTheme(): { readonly theme: Theme; readonly toggle: () => void } {
  const theme = useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, currentTheme);
  return {
    theme,
    toggle() {
      const next = theme === 'dark' ? 'light' : 'dark';
      const ofSystem = system.matches ? 'dark' : 'light';
      // Back at the system's own colours the choice is forgotten, so that they follow it again.
      writeSetting('theme', next === ofSystem ? null : next);
      announce();
    },
  };
}
