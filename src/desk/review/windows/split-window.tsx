import { useMemo, useState, type ReactNode } from 'react';
import { useDrafts } from '../../drafts/drafts.js';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { likelyCut, wordStarts } from '../../text/word-starts.js';
import { useReview } from '../review-context.js';
import type { Row } from '../rows.js';

/** Cuts a sentence in two, in both languages: a slider goes from word to word, by mouse, finger or arrow keys. */
export function SplitWindow({ row }: { readonly row: Row }): ReactNode {
  const say = useSay();
  const drafts = useDrafts();
  const { path, acts, field, open, select } = useReview();
  const { segment, block } = row;
  const source = segment.source.text;
  const target = field.current?.text().text ?? segment.target?.text ?? '';
  const caret = useMemo(() => field.current?.caret() ?? null, [field]);
  const [at, setAt] = useState(() => likelyCut(source, source.length / 2));
  const [targetAt, setTargetAt] = useState(() => {
    const wish = caret !== null && caret > 0 && caret < target.length ? caret : target.length / 2;
    return likelyCut(target, wish) ?? target.length;
  });
  const close = (): void => open(null);
  const run = async (): Promise<void> => {
    close();
    if (at === null) return;
    await drafts.save(path, segment.id);
    const reshaped = await acts.split(segment.id, block.shape, at, targetAt);
    if (reshaped) select(reshaped.segment);
  };
  return (
    <Dialog title={say('desk.review.split.title')} close={close}>
      {at === null ? (
        <p>{say('desk.review.card.cannotSplit')}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void run();
          }}
        >
          <CutLine label={say('desk.review.split.source')} text={source} at={at} choose={setAt} lang="id" />
          <CutLine
            label={say('desk.review.split.target')}
            text={target}
            at={targetAt}
            choose={setTargetAt}
            lang="en"
          />
          <div className="buttons">
            <button type="submit" className="primary">
              {say('desk.review.split.run')}
              <kbd aria-hidden="true"> ↵</kbd>
            </button>
            <button type="button" onClick={close}>
              {say('desk.review.ask.cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

interface CutLineProps {
  readonly label: string;
  readonly text: string;
  readonly at: number;
  readonly choose: (at: number) => void;
  readonly lang: string;
}

function CutLine({ label, text, at, choose, lang }: CutLineProps): ReactNode {
  const starts = useMemo(() => wordStarts(text), [text]);
  const index = Math.max(0, starts.indexOf(at));
  return (
    <label className="field cut-line">
      <span>{label}</span>
      <span className="cut-words" lang={lang}>
        {text.slice(0, at)}
        <b className="cut" aria-hidden="true" />
        {text.slice(at)}
      </span>
      <input
        type="range"
        min={0}
        max={Math.max(0, starts.length - 1)}
        disabled={starts.length === 0}
        value={index}
        aria-valuetext={text.slice(at)}
        onChange={(event) => choose(starts[Number(event.target.value)] ?? at)}
      />
    </label>
  );
}
