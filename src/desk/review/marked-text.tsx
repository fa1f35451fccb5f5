import { memo, type ReactNode } from 'react';
import type { TextView } from '../../api/text.js';
import { cutAtMarks, type Mark, type MarkKind } from '../text/marks.js';

const classes: Record<MarkKind, string> = {
  term: 'term',
  missing: 'term missing',
  blocking: 'flagged blocking',
  warning: 'flagged warning',
  info: 'flagged info',
  strong: 'strong',
  em: 'em',
  markup: 'markup',
  hit: 'hit',
};

export interface MarkedTextProps {
  readonly text: TextView;
  readonly marks: readonly Mark[];
}

/** A sentence with its terms, findings and inline codes drawn in. Always as text: nothing of an article is read as HTML. */
export const MarkedText = memo(function MarkedText({ text, marks }: MarkedTextProps): ReactNode {
  const points = text.codes.filter((code) => code.kind === 'point');
  return cutAtMarks(text.text, marks, points).map((piece) => {
    const tips = piece.marks.flatMap(({ tip }) => (tip === undefined ? [] : [tip]));
    return (
      <span key={piece.start}>
        {piece.points.map((data, index) => (
          <span key={index} className="point" title={data}>
            ◦
          </span>
        ))}
        {piece.marks.length === 0 ? (
          piece.text
        ) : (
          <span
            className={piece.marks.map(({ kind }) => classes[kind]).join(' ')}
            {...(tips.length > 0 ? { title: tips.join(' · ') } : {})}
          >
            {piece.text}
          </span>
        )}
      </span>
    );
  });
});
