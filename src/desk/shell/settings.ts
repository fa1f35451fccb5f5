/** What the browser keeps of a person's choices on this machine. A browser that keeps nothing only forgets them. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`selaras.${name}`);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`selaras.${name}`);
    else localStorage.setItem(`selaras.${name}`, value);
  } catch {
    // Private windows may refuse; the choice then holds for this page alone.
  }
}
