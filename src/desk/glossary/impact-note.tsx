import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Impact } from '../../api/glossary.js';
import type { Problem } from '../../api/problem.js';
import { addresses } from '../addresses.js';
import type { Reply } from '../network.js';
import { useSay } from '../shell/words.js';
import { RemarkList } from './remark-list.js';

/** Before anything is saved: which approved sentences would be open again, or what the file would not take. */
export function ImpactNote({ impact }: { readonly impact: Reply<Impact> | 'looking' | null }): ReactNode {
  const say = useSay();
  if (impact === null) return null;
  return (
    <section className="impact" aria-live="polite">
      <h3>{say('desk.glossary.impact.title')}</h3>
      {impact === 'looking' ? <p className="soft">{say('desk.glossary.impact.looking')}</p> : null}
      {impact !== 'looking' && impact.kind === 'problem' ? <ProblemNote problem={impact.problem} /> : null}
      {impact !== 'looking' && impact.kind === 'ok' ? <Effects impact={impact.value} /> : null}
    </section>
  );
}

function Effects({ impact: { reopens, touches, remarks } }: { readonly impact: Impact }): ReactNode {
  const say = useSay();
  const count = countReopened(reopens);
  return (
    <>
      {count === 0 ? (
        <p>{say('desk.glossary.impact.nothing')}</p>
      ) : (
        <>
          <p className="warned">{say('desk.glossary.impact.reopens', { count })}</p>
          <ul>
            {reopens.map(({ path, title, segments }) => (
              <li key={path}>
                <Link href={addresses.review(path, segments[0])} lang="id">
                  {title}
                </Link>{' '}
                <span className="soft">{segments.length}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {touches === 0 ? null : (
        <p className="soft">{say('desk.glossary.impact.touches', { count: touches })}</p>
      )}
      <RemarkList remarks={remarks} />
    </>
  );
}

/** Approved sentences that a change would open again. */
export function countReopened(reopens: Impact['reopens']): number {
  return reopens.reduce((sum, { segments }) => sum + segments.length, 0);
}

/** What the server would not take: the line of the file, and the reason. */
export function ProblemNote({ problem }: { readonly problem: Problem }): ReactNode {
  const say = useSay();
  const told = [
    { code: problem.code, detail: problem.detail, line: problem.place?.line },
    ...(problem.others ?? []),
  ];
  return (
    <div className="refused" role="alert">
      {told.map(({ code, detail, line }) => (
        <p key={code + detail}>
          {line === undefined
            ? detail
            : say('desk.glossary.entry.where', { line: String(line), sentence: detail })}
        </p>
      ))}
    </div>
  );
}
