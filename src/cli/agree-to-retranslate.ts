import type { Workspace } from '../app/open-workspace.js';
import { dollars } from './dollars.js';
import { askYesOrNo } from './ask-yes-or-no.js';
import type { Terminal } from './terminal.js';

/** Shows what sending everything once more would cost, and asks; with `yes`, or where nobody is there to ask, the price is shown and that is all. */
export async function agreeToRetranslate(
  names: readonly string[],
  flags: { readonly yes?: boolean; readonly engine?: string },
  workspace: Workspace,
  terminal: Terminal,
): Promise<boolean> {
  const { plan } = await import('../app/plan.js');
  const engine = flags.engine ?? workspace.settings.engine;
  const { articles, prices } = await plan(names, workspace, { retranslate: true, engine });
  const price = prices[0]?.high ?? null;
  const values = {
    segments: articles.reduce((sum, article) => sum + article.toSend, 0),
    characters: articles.reduce((sum, article) => sum + article.characters, 0),
    price: dollars(price, terminal.say),
  };
  terminal.warn(terminal.say('cli.translate.retranslate', values));
  if (flags.yes || !terminal.interactive) return true;
  return askYesOrNo(terminal.say('cli.translate.goOn'));
}
