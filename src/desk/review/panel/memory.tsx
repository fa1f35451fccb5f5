import type { ReactNode } from 'react';
import type { MatchView, Panel } from '../../../api/panel.js';
import { KeyCap } from '../../keys/key-cap.js';
import { useSay, useWords } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { Diff } from './diff.js';
import { sayMoment } from './moment.js';
import { Section } from './section.js';

/** What was approved before for sentences like this one, and words that were offered for it. */
export function Memory({ panel }: { readonly panel: Panel | null }): ReactNode {
  const say = useSay();
  const { put } = useReview();
  const matches = panel?.matches ?? [];
  const aside =
    matches.length === 0
      ? say('desk.review.panel.memory.none')
      : say('desk.review.panel.memory.count', { count: matches.length });
  return (
    <Section title={say('desk.review.panel.memory.title')} aside={panel ? aside : ''}>
      {matches.map((match, index) => (
        <MatchCard key={match.unit} match={match} number={index + 1} />
      ))}
      {panel?.candidates.map((candidate) => (
        <article key={candidate.id} className="match">
          <p className="match-top">
            {say('desk.review.panel.memory.offered')}, {candidate.by}
          </p>
          <p lang="en">{candidate.target.text}</p>
          <button type="button" className="link" onClick={() => put(candidate.target)}>
            {say('desk.review.panel.memory.use')}
          </button>
        </article>
      ))}
    </Section>
  );
}

function MatchCard({ match, number }: { readonly match: MatchView; readonly number: number }): ReactNode {
  const { say, language } = useWords();
  const { takeMatch } = useReview();
  const about = [
    match.by,
    sayMoment(match.at, language, new Date()),
    match.document === null
      ? match.collection
      : say('desk.review.panel.memory.from', { document: match.document }),
  ];
  return (
    <article className="match">
      <p className="match-top">
        <b>{Math.min(match.score, 100)} %</b>
        <span>{about.filter((part) => part).join(', ')}</span>
        <button
          type="button"
          className="plain"
          title={say('desk.review.panel.memory.use')}
          onClick={() => takeMatch(number)}
        >
          <span className="unseen">{say('desk.review.panel.memory.use')}</span>
          {number <= 9 ? <KeyCap action="match" digit={number} /> : <span aria-hidden="true">↵</span>}
        </button>
      </p>
      {match.score < 100 ? (
        <p lang="id">
          <Diff pieces={match.diff} />
        </p>
      ) : null}
      <p lang="en">{match.target.text}</p>
    </article>
  );
}
