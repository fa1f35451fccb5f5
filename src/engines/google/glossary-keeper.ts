import { setTimeout as pause } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { EngineError, noUsage } from '../../model/engine.js';
import type { Term } from '../../model/term.js';
import { failureOfStatus } from '../failure-of-status.js';
import { GLOSSARY_PREFIX, serviceGlossary, type ServiceGlossary } from '../glossary-entries.js';
import { lostCall } from '../lost-call.js';
import { onceUntilFailed } from '../once-until-failed.js';
import { plainDetail } from '../plain-detail.js';
import { errorOfGrpc } from './error-of.js';
import type { GoogleUsing } from './translating.js';
import type { V3 } from './v3-client.js';

/** Gives Google the glossary, through a bucket: the one of the same content is used again, else it is made, which may take minutes. */
export class GlossaryKeeper {
  private readonly glossary: ServiceGlossary;
  private readonly found: () => Promise<string>;
  /** Making a glossary outlives the call that first needs it. */
  private readonly stopping = new AbortController();

  constructor(
    terms: readonly Term[],
    private readonly bucket: string,
    private readonly using: GoogleUsing,
    private readonly service: V3,
  ) {
    this.glossary = serviceGlossary(terms, 'id', 'en');
    this.found = onceUntilFailed(() => this.findOrMake());
  }

  /** Its resource name; null where there is nothing to give. */
  async name(): Promise<string | null> {
    return this.glossary.entries.length === 0 ? null : this.found();
  }

  stop(): void {
    this.stopping.abort();
  }

  /** Removes our other glossaries, those of earlier contents; answers with their names. */
  async prune(): Promise<string[]> {
    try {
      const client = await this.service.client();
      const [all] = await client.listGlossaries({ parent: this.service.parent }, this.options());
      const names = all.map(({ name }) => name ?? '');
      const old = names.filter(
        (name) => idOf(name).startsWith(GLOSSARY_PREFIX) && idOf(name) !== this.glossary.name,
      );
      for (const name of old) await client.deleteGlossary({ name }, this.options());
      return old.map(idOf);
    } catch (error) {
      throw errorOfGrpc(error, this.using.key, noUsage);
    }
  }

  private async findOrMake(): Promise<string> {
    const name = `${this.service.parent}/glossaries/${this.glossary.name}`;
    try {
      if (!(await this.isThere(name))) await this.make(name);
      return name;
    } catch (error) {
      const { failure } = errorOfGrpc(error, this.using.key, noUsage);
      const detail = `the glossary could not be given to Google: ${failure.detail}`;
      throw new EngineError({ ...failure, detail });
    }
  }

  private async isThere(name: string): Promise<boolean> {
    const client = await this.service.client();
    try {
      await client.getGlossary({ name }, this.options());
      return true;
    } catch (error) {
      if (codeOf(error) === status.NOT_FOUND) return false;
      throw error;
    }
  }

  private async make(name: string): Promise<void> {
    const inputUri = await this.upload();
    const client = await this.service.client();
    const languagePair = { sourceLanguageCode: 'id', targetLanguageCode: 'en' };
    const glossary = { name, languagePair, inputConfig: { gcsSource: { inputUri } } };
    try {
      const [operation] = await client.createGlossary(
        { parent: this.service.parent, glossary },
        this.options(),
      );
      await operation.promise();
    } catch (error) {
      // Another process makes the same one at this moment.
      if (codeOf(error) !== status.ALREADY_EXISTS) throw error;
      while (!(await this.isThere(name))) await pause(1_000, undefined, { signal: this.stopping.signal });
    }
  }

  /** Puts the entries into the bucket as CSV; answers with the file's gs:// address. */
  private async upload(): Promise<string> {
    const { settings, key } = this.using;
    const file = `${this.glossary.name}.csv`;
    const url = `${settings.storageUrl}/upload/storage/v1/b/${encodeURIComponent(this.bucket)}/o?uploadType=media&name=${file}`;
    const headers = { ...(await this.service.headers()), 'content-type': 'text/csv' };
    const body = this.glossary.entries.map((entry) => entry.map(quote).join(',')).join('\n');
    const sent = { method: 'POST', headers, body, signal: this.stopping.signal };
    const response = await fetch(url, sent).catch((error: unknown) => {
      throw lostCall(error, { host: new URL(url).host, key, atStake: noUsage });
    });
    const said = await response.text();
    if (response.ok) return `gs://${this.bucket}/${file}`;
    const detail = plainDetail(`bucket ${this.bucket}: HTTP ${response.status} ${said}`, key);
    throw new EngineError(failureOfStatus(response.status, detail, response.headers.get('retry-after')));
  }

  private options() {
    return this.service.options(this.stopping.signal);
  }
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function idOf(name: string): string {
  return name.split('/').at(-1) ?? '';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
