import { noUsage } from '../../model/engine.js';
import type { Term } from '../../model/term.js';
import { GLOSSARY_PREFIX, serviceGlossary, type ServiceGlossary } from '../glossary-entries.js';
import { onceUntilFailed } from '../once-until-failed.js';
import { askDeepl, type Deepl } from './ask-deepl.js';

/** Gives DeepL the glossary before the first text that needs it: the one of the same content is used again, else it is made. */
export class GlossaryKeeper {
  private readonly glossary: ServiceGlossary;
  private readonly found: () => Promise<string>;
  private signal = new AbortController().signal;

  constructor(
    terms: readonly Term[],
    private readonly deepl: Deepl,
  ) {
    this.glossary = serviceGlossary(terms, 'id', 'en');
    this.found = onceUntilFailed(() => this.findOrMake());
  }

  /** Its id; null where there is nothing to give. */
  async id(signal: AbortSignal): Promise<string | null> {
    if (this.glossary.entries.length === 0) return null;
    this.signal = signal;
    return this.found();
  }

  /** Removes our other glossaries, those of earlier contents; answers with their names. */
  async prune(signal: AbortSignal): Promise<string[]> {
    return askDeepl(this.deepl, { signal, atStake: noUsage }, async (client) => {
      const old = (await client.listGlossaries()).filter(
        ({ name }) => name.startsWith(GLOSSARY_PREFIX) && name !== this.glossary.name,
      );
      for (const each of old) await client.deleteGlossary(each);
      return old.map(({ name }) => name);
    });
  }

  private findOrMake(): Promise<string> {
    const { name, entries } = this.glossary;
    return askDeepl(this.deepl, { signal: this.signal, atStake: noUsage }, async (client) => {
      const { GlossaryEntries } = await import('deepl-node');
      const known = (await client.listGlossaries()).find((each) => each.name === name && each.ready);
      const content = new GlossaryEntries({ entries: Object.fromEntries(entries) });
      const { glossaryId } = known ?? (await client.createGlossary(name, 'id', 'en', content));
      return glossaryId;
    });
  }
}
