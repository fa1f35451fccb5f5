import type { ReactNode } from 'react';
import { sayMoney } from '../lists/say-time.js';
import { useSay, useWords } from '../shell/words.js';
import type { EngineLine } from './plan.js';

export interface EngineChoiceProps {
  readonly lines: readonly EngineLine[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

/** The engines with where the text goes and what it costs. Without a ready engine of this machine, memory alone can be chosen. */
export function EngineChoice({ lines, chosen, choose }: EngineChoiceProps): ReactNode {
  const say = useSay();
  const local = lines.some(({ name, ready }) => name === 'local' && ready);
  return (
    <fieldset className="engines">
      <legend>{say('desk.articles.plan.engine')}</legend>
      {local ? null : (
        <label className="engine">
          <input type="radio" name="engine" checked={chosen === 'auto'} onChange={() => choose('auto')} />
          <span>
            <b>{say('desk.articles.plan.memory')}</b>
            <small className="soft">{say('desk.articles.plan.memoryWhy')}</small>
          </span>
          <span className="price">{say('desk.articles.plan.free')}</span>
        </label>
      )}
      {lines.map((line) => (
        <label key={line.name} className={line.ready ? 'engine' : 'engine absent'}>
          <input
            type="radio"
            name="engine"
            disabled={!line.ready}
            checked={chosen === line.name}
            onChange={() => choose(line.name)}
          />
          <EngineName line={line} />
          <Price line={line} />
        </label>
      ))}
    </fieldset>
  );
}

function EngineName({ line }: { readonly line: EngineLine }): ReactNode {
  const say = useSay();
  const { name, model, remote, host, practice, ready, reason } = line;
  const place = !remote
    ? say('desk.articles.plan.here')
    : host === null
      ? say('desk.articles.plan.there')
      : say('desk.articles.plan.thereHost', { host });
  return (
    <span>
      <b>{name}</b>
      {model === null ? null : <span className="soft"> {model}</span>}
      <small className="soft">
        {practice ? `${say('desk.articles.plan.practice')} · ` : ''}
        {ready ? place : (reason ?? say('desk.articles.plan.notReady'))}
      </small>
    </span>
  );
}

function Price({ line: { low, high, priceDate, ready } }: { readonly line: EngineLine }): ReactNode {
  const { say, language } = useWords();
  const money = (dollars: number): string => sayMoney(dollars, language);
  const words =
    low === null || high === null
      ? say('desk.articles.plan.noPrice')
      : high === 0
        ? say('desk.articles.plan.free')
        : money(low) === money(high)
          ? money(high)
          : say('desk.articles.plan.price', { low: money(low), high: money(high) });
  return (
    <span className="price">
      {words}
      {ready && high !== 0 && priceDate !== null ? (
        <small className="soft">{say('desk.articles.plan.priceDate', { date: priceDate })}</small>
      ) : null}
    </span>
  );
}
