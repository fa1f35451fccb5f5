import type { OpenItem } from '../app/export-copy.js';
import { renderFinding } from './commands/check.js';
import type { Terminal } from './terminal.js';

/** What stands open at a segment, in a line. */
export function renderOpenItem(item: OpenItem, terminal: Terminal): string {
  return terminal.say('cli.export.open', { number: item.number, reason: reasonOf(item, terminal) });
}

function reasonOf(item: OpenItem, terminal: Terminal): string {
  const { say } = terminal;
  switch (item.kind) {
    case 'untranslated':
      return say('open.untranslated');
    case 'unapproved':
      return say(`open.${item.state}`);
    case 'finding':
      return say('open.finding', { finding: renderFinding(item.finding, terminal) });
    case 'addition':
      return say('open.addition', { text: item.text });
    default:
      return say(`open.${item.fault}.${item.scope}`);
  }
}
