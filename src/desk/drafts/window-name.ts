const KEY = 'selaras.window';

/** This window's name and those of the others that are open. A window holds a lock in its name for as long as it lives. */
export async function nameWindow(): Promise<{ readonly name: string; readonly alive: ReadonlySet<string> }> {
  const locks = 'locks' in navigator ? navigator.locks : null;
  const kept = readName();
  const name = kept !== null && (locks === null || (await take(locks, kept))) ? kept : crypto.randomUUID();
  // A copy of a window brings the first one's name along; it gets its own.
  if (name !== kept) {
    if (locks) await take(locks, name);
    keepName(name);
  }
  const { held = [] } = (await locks?.query()) ?? {};
  return { name, alive: new Set(held.flatMap((lock) => lock.name?.replace(`${KEY}.`, '') ?? [])) };
}

/** Holds the lock until the window closes; false where another one has it. */
function take(locks: LockManager, name: string): Promise<boolean> {
  return new Promise((done) => {
    void locks.request(`${KEY}.${name}`, { ifAvailable: true }, (lock) => {
      done(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
}

function readName(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keepName(name: string): void {
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // Then a reload gets another name, and adopts what this one kept.
  }
}
