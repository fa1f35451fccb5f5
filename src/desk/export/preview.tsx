import { useMemo, type ReactNode } from 'react';
import type { ExportFormat } from '../../api/export.js';
import { copy as copyWords } from '../../locales/en/state.js';
import type { FileValue, Reply } from '../network.js';
import { useSay } from '../shell/words.js';
import { countWords } from './formats.js';

/** Beyond this many characters the rest is left to the file itself. */
const MOST_SHOWN = 200_000;

export interface PreviewProps {
  readonly file: Reply<FileValue> | undefined;
  readonly format: ExportFormat;
  /** As it stands in the copy; empty where the article has none. */
  readonly headline: string;
}

/** Exactly what leaves, letter for letter. Plain text is set as an article; markup is shown, never run. */
export function Preview({ file, format, headline }: PreviewProps): ReactNode {
  const say = useSay();
  const text = file?.kind === 'ok' ? file.value.text : null;
  const words = useMemo(() => (text === null ? 0 : countWords(text)), [text]);
  return (
    <section className="preview" aria-label={say('desk.exporting.preview')}>
      <header className="preview-head">
        <h2>{say('desk.exporting.preview')}</h2>
        {text === null ? null : (
          <span className="soft">
            {say('desk.exporting.words', { count: words })} ·{' '}
            {say('desk.exporting.characters', { count: text.length })}
          </span>
        )}
      </header>
      {file === undefined ? <p className="soft">{say('desk.exporting.previewWait')}</p> : null}
      {file?.kind === 'problem' ? (
        <p className="soft">
          {file.problem.code === 'export.open' ? say('desk.exporting.previewRefused') : file.problem.detail}
        </p>
      ) : null}
      {file?.kind === 'offline' ? <p className="refused">{say('desk.shell.lost.title')}</p> : null}
      {text === null ? null : format === 'txt' ? (
        <Article text={text.slice(0, MOST_SHOWN)} headline={headline} />
      ) : (
        <pre className="paper markup" tabIndex={0} aria-label={say('desk.exporting.preview')}>
          {text.slice(0, MOST_SHOWN)}
        </pre>
      )}
    </section>
  );
}

/** A text by its blank lines; its headline and the mark of a draft are told apart. */
function Article({ text, headline }: { readonly text: string; readonly headline: string }): ReactNode {
  const paragraphs = text.split(/\n[^\S\n]*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className="paper" lang="en">
      {paragraphs.map((paragraph, index) => (
        <p key={index} className={classOf(paragraph.trim(), index, headline)}>
          {paragraph.trim()}
        </p>
      ))}
    </div>
  );
}

function classOf(paragraph: string, index: number, headline: string): string | undefined {
  if (index === 0 && paragraph === copyWords.draftMark) return 'draft-mark';
  return index < 2 && paragraph === headline ? 'headline' : undefined;
}
