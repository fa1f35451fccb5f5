import type { RunProgress } from '../app/translate.js';
import type { Terminal } from './terminal.js';

/** Without a terminal to draw on, a line every so often. */
const LINE_EVERY_MILLISECONDS = 5_000;
const BAR_WIDTH = 20;

/**
 * Shows how far a run is: a bar that is drawn over on a terminal, a plain line every few seconds in a pipe, and with `json` one JSON object a
 * step, all on standard error.
 */
export function showProgress(terminal: Terminal, json: boolean): (progress: RunProgress) => void {
  const articles = new Map<string, RunProgress>();
  const started = Date.parse(terminal.now());
  let lastLine = started;
  return (progress) => {
    articles.set(progress.path, progress);
    if (json) {
      terminal.warn(JSON.stringify({ event: 'progress', ...progress }));
      return;
    }
    const now = Date.parse(terminal.now());
    const line = describe([...articles.values()], (now - started) / 1000, terminal);
    if (terminal.draws) {
      terminal.progress(line);
      return;
    }
    if (now - lastLine < LINE_EVERY_MILLISECONDS) return;
    lastLine = now;
    terminal.warn(line);
  };
}

function describe(articles: readonly RunProgress[], seconds: number, { say, draws }: Terminal): string {
  const sum = (of: (article: RunProgress) => number): number =>
    articles.reduce((total, article) => total + of(article), 0);
  const done = sum((article) => article.done);
  const total = sum((article) => article.total);
  const cost = sum((article) => article.usage.cost);
  const rate = done / Math.max(seconds, 0.001);
  const parts = [
    say('cli.translate.progress.done', { done, total }),
    say('cli.translate.progress.rate', { rate: rate.toFixed(rate < 10 ? 1 : 0) }),
    ...(done < total
      ? [say('cli.translate.progress.left', { time: clock((total - done) / Math.max(rate, 0.001)) })]
      : []),
    ...(cost > 0 ? [`$${cost.toFixed(2)}`] : []),
  ];
  const full = Math.round((BAR_WIDTH * done) / Math.max(total, 1));
  const bar = draws ? `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}  ` : '';
  return bar + parts.join(' · ');
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
