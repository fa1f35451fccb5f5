import type { ReactNode } from 'react';
import type { Panel } from '../../../api/panel.js';
import type { SegmentView, TermView } from '../../../api/segment.js';
import { useSay } from '../../shell/words.js';
import { Section } from './section.js';

export interface TermsProps {
  readonly segment: SegmentView;
  readonly panel: Panel | null;
}

/** Each pinned term of the sentence with its receipt. */
export function Terms({ segment, panel }: TermsProps): ReactNode {
  const say = useSay();
  const { terms } = segment;
  const accounted = terms.filter(({ found, waivedBy }) => found !== null || waivedBy !== null).length;
  const aside =
    terms.length === 0
      ? say('desk.review.panel.terms.none')
      : say('desk.review.panel.terms.count', { found: accounted, total: terms.length });
  const notes = new Map(panel?.notes.map(({ term, note }) => [term, note]));
  return (
    <Section title={say('desk.review.panel.terms.title')} aside={aside}>
      <ul className="receipts">
        {terms.map((term) => (
          <Receipt
            key={`${term.source.start} ${term.term}`}
            term={term}
            form={segment.source.text.slice(term.source.start, term.source.end)}
            note={notes.get(term.term)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface ReceiptProps {
  readonly term: TermView;
  /** As the source has it. */
  readonly form: string;
  readonly note: string | undefined;
}

function Receipt({ term, form, note }: ReceiptProps): ReactNode {
  const say = useSay();
  const outcome = outcomeOf(term, form);
  return (
    <li className={`receipt ${outcome}`} {...(note === undefined ? {} : { title: note })}>
      <span lang="id">{form}</span>
      <span aria-hidden="true" className="arrow">
        →
      </span>
      <span lang="en">{term.found?.form ?? term.required}</span>
      <span className="outcome">
        {outcome === 'found' ? (
          <>
            ✓<span className="unseen"> {say('desk.review.panel.terms.found')}</span>
          </>
        ) : (
          say(`desk.review.panel.terms.${outcome}`)
        )}
      </span>
      {term.instead ? (
        <span className="instead">{say('desk.review.panel.terms.instead', { form: term.instead.form })}</span>
      ) : null}
    </li>
  );
}

function outcomeOf(
  term: TermView,
  form: string,
): 'found' | 'kept' | 'repaired' | 'missing' | 'waived' | 'waiting' {
  if (term.found !== null) {
    if (term.how === 'repair') return 'repaired';
    return term.found.form === form ? 'kept' : 'found';
  }
  if (term.waivedBy !== null) return 'waived';
  return term.checked ? 'missing' : 'waiting';
}
