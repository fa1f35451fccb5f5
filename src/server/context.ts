import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../app/desk/desk.js';
import type { DeskGlossary } from '../app/desk/desk-glossary.js';
import type { ArticleList } from '../app/desk/list-articles.js';
import type { ReaderLanguage, SayAny, SayCode } from '../locales/index.js';
import type { Engines } from './engines.js';
import type { Events } from './events.js';
import type { Jobs } from './jobs.js';
import type { Persons } from './persons.js';

/** What the routes work with; one for a server. */
export interface ServerContext {
  readonly desk: Desk;
  readonly persons: Persons;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly engines: Engines;
  readonly list: ArticleList;
  readonly glossary: DeskGlossary;
  readonly version: string;
  /** Changes with every start of the server. */
  readonly instance: string;
  /** Port that it listens on; requests that name another host are refused. */
  readonly port: () => number;
  /** Folder of the desk's built files; null where it was not built. */
  readonly files: string | null;
}

/** What belongs to one request. */
export interface Request {
  readonly language: ReaderLanguage;
  readonly say: SayAny;
  readonly sayCode: SayCode;
}

export interface DeskEnvironment {
  Variables: { speaker: Request };
}

export type DeskApp = OpenAPIHono<DeskEnvironment>;
