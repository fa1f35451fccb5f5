import { mkdir } from 'node:fs/promises';
import { applyGlossary } from '../flow/apply-glossary.js';
import type { Checking } from '../flow/check-document.js';
import { defaultReadRules, type ReadRules } from '../flow/read/read-document.js';
import { buildTermIndex } from '../glossary/term-index.js';
import { english } from '../language/english/index.js';
import { indonesian } from '../language/indonesian/index.js';
import {
  chooseLanguage,
  createSay,
  createSayAny,
  createSayCode,
  loadWords,
  type ReaderLanguage,
  type Say,
  type SayAny,
  type SayCode,
} from '../locales/index.js';
import type { Glossary } from '../model/term.js';
import { Fault } from '../model/fault.js';
import { openStore, type Store } from '../store/open-store.js';
import { findWorkspace, type Folders } from '../workspace/folders.js';
import type { Settings } from '../workspace/settings.js';
import { systemCode } from '../workspace/write-whole.js';
import { isAlive } from './process-holder.js';
import type { EngineSurroundings } from './engines.js';
import { readGlossary, withChecksOff } from './read-glossary.js';
import { readSettings } from './read-settings.js';
import { seedMemory } from './seed-memory.js';
import { deskLanguage } from './segmenting.js';

export interface OpenOptions {
  /** Folder to look for the workspace from. */
  readonly cwd: string;
  /** ISO time, for people's acts. */
  readonly now: () => string;
  /** Language of messages and pages, where it was asked for. */
  readonly language?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Keeps articles and what the checks read of them, for a process that serves people for hours. */
  readonly keep?: boolean;
  /** Told what a person should know, such as a database that was moved aside. */
  readonly onNotice: (key: string, values: Readonly<Record<string, string | number>>) => void;
}

/** An open workspace: everything that the commands and later the desk work with. Close it. */
export interface Workspace extends Checking {
  readonly folders: Folders;
  readonly settings: Settings;
  readonly glossary: Glossary;
  readonly rules: ReadRules;
  readonly engineSurroundings: EngineSurroundings;
  readonly store: Store;
  readonly language: ReaderLanguage;
  readonly say: Say;
  readonly sayAny: SayAny;
  readonly sayCode: SayCode;
  readonly options: OpenOptions;
  /** Segments that were approved until this opening applied a changed glossary, by article. */
  readonly reopened: ReadonlyMap<string, readonly string[]>;
  close(): Promise<void>;
}

/** Opens the workspace around a folder: reads settings and glossary, opens the database, applies a changed glossary, seeds the memory. */
export async function openWorkspace(options: OpenOptions): Promise<Workspace> {
  const folders = findWorkspace(options.cwd);
  const settings = await readSettings(folders);
  const { off } = settings.checks;
  const glossary = withChecksOff(await readGlossary(folders), off);
  const language = chooseLanguage({
    flag: options.language,
    environment: options.environment,
    setting: settings.language,
  });
  const words = await loadWords(language);
  const index = buildTermIndex(glossary, indonesian, english);
  const checking: Checking = {
    from: await deskLanguage(indonesian, folders, settings),
    to: english,
    index,
    off,
    ...(options.keep ? { kept: new WeakMap() } : {}),
  };
  await makeDataFolder(folders);
  const store = await openStore(folders.database, {
    onMovedAside: (path) => options.onNotice('databaseMovedAside', { path }),
    isAlive,
    remember: options.keep ?? false,
  });
  try {
    const reopened = await applyGlossary(glossary, { ...checking, store: store.documents });
    await seedMemory(folders, store);
    return {
      ...checking,
      folders,
      settings,
      glossary,
      rules: readRules(settings),
      engineSurroundings: { folders, settings, environment: options.environment },
      store,
      language,
      say: createSay(words),
      sayAny: createSayAny(words),
      sayCode: createSayCode(words),
      options,
      reopened,
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function readRules(settings: Settings): ReadRules {
  return {
    ...defaultReadRules,
    headlineLength: settings.read.headline,
    boilerplate: [...defaultReadRules.boilerplate, ...settings.read.boilerplate],
  };
}

async function makeDataFolder(folders: Folders): Promise<void> {
  try {
    await mkdir(folders.data, { recursive: true });
  } catch (cause) {
    const values = { file: folders.data, reason: systemCode(cause) };
    throw new Fault('workspace.notWritable', values, { cause });
  }
}
