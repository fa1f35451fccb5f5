import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { ExportsView } from '../../api/export.js';
import { addresses } from '../addresses.js';
import { KeyCap } from '../keys/key-cap.js';
import { useKeyHandlers } from '../keys/keys.js';
import { ListKeys } from '../lists/list-keys.js';
import { defaultProfileName } from '../../model/export-profile.js';
import { escapeHtml } from '../../model/escape-html.js';
import { Frame } from '../shell/frame.js';
import { FailedNote } from '../shell/plain-pages.js';
import { useSay } from '../shell/words.js';
import { Choices, CopyButtons, type Choice } from './choices.js';
import { isCopy, stemOf } from './formats.js';
import { FieldPart } from './field-part.js';
import { Gate } from './gate.js';
import { OutdatedNotes } from './outdated-note.js';
import { saveFile, writeClipboard } from './hand-over.js';
import { Preview } from './preview.js';
import { ProvenancePart } from './provenance-part.js';
import { Disclosure, RecordsList } from './records-list.js';
import { useClipboard, useCopy, useExports, useProvenance } from './use-export.js';
import { useHandOver } from './use-hand-over.js';

/** The copies that an article gives, and what still keeps them back. */
export function ExportScreen({ path }: { readonly path: string }): ReactNode {
  const say = useSay();
  const { exports, error, reload } = useExports(path);
  const title = exports?.title ?? path;
  return (
    <Frame
      title={`${say('desk.exporting.title')}: ${title}`}
      head={<ExportHead path={path} title={title} />}
      foot={<ExportKeys />}
    >
      {exports ? <Export exports={exports} /> : null}
      {!exports && error ? <FailedNote error={error} retry={reload} /> : null}
      {!exports && !error ? <p className="nothing">{say('desk.shell.loading')}</p> : null}
    </Frame>
  );
}

function Export({ exports }: { readonly exports: ExportsView }): ReactNode {
  const say = useSay();
  const { path, ready, records, profiles } = exports;
  const [, go] = useLocation();
  const [wish, setWish] = useState<Choice>({
    format: 'txt',
    draft: false,
    profile: profiles[0]?.name ?? defaultProfileName,
    partner: '',
  });
  // What is approved leaves as approved.
  const choice = { ...wish, draft: wish.draft && !ready };
  const draft = isCopy(choice.format) && choice.draft;
  const file = useCopy(path, { ...choice, draft });
  const clipboard = useClipboard(path, choice);
  const provenance = useProvenance(path);
  const { note, download, copy } = useHandOver({ path, choice, file, clipboard });
  useKeyHandlers({
    download: () => void download(),
    copyAll: () => void copy('all'),
    backToReview: () => go(addresses.review(path)),
  });

  const copyLine = async (line: string): Promise<void> => {
    const html = escapeHtml(line);
    note.tell(
      (await writeClipboard({ html, text: line }))
        ? say('desk.exporting.lineCopied')
        : say('desk.exporting.copy.refused'),
    );
  };
  const parts = clipboard.reply?.kind === 'ok' ? clipboard.reply.value : null;
  return (
    <div className="export">
      <div className="export-gate">
        <OutdatedNotes exports={exports} />
        <Gate exports={exports} />
      </div>
      <div className="export-side">
        <section className="side-part stack">
          <Choices choice={choice} change={setWish} exports={exports} />
          <div className="buttons">
            <button
              type="button"
              className="primary"
              disabled={file.reply?.kind !== 'ok'}
              onClick={() => void download()}
            >
              {say(draft ? 'desk.exporting.downloadDraft' : 'desk.exporting.download')}
              <KeyCap action="download" />
            </button>
          </div>
          <CopyButtons has={(part) => parts?.[part] !== null} copy={(part) => void copy(part)} />
          <p className="told" role="status">
            {note.words}
          </p>
        </section>
        {provenance ? <Disclosure line={provenance.disclosure} copy={(line) => void copyLine(line)} /> : null}
        <FieldPart path={path} fields={exports.fields} />
        <RecordsList records={records} />
        {provenance ? (
          <ProvenancePart
            provenance={provenance}
            download={() =>
              saveFile(
                `${stemOf(path)}.provenance.json`,
                new Blob([`${JSON.stringify(provenance, null, 2)}\n`], { type: 'application/json' }),
              )
            }
          />
        ) : null}
      </div>
      <Preview
        file={file.reply}
        format={choice.format}
        headline={parts?.headline?.text.split('\n\n').at(-1) ?? ''}
      />
    </div>
  );
}

function ExportHead({ path, title }: { readonly path: string; readonly title: string }): ReactNode {
  const say = useSay();
  return (
    <>
      <Link href={addresses.desk} className="back">
        <span aria-hidden="true">← </span>
        {say('desk.review.back')}
      </Link>
      <h1 className="review-title" title={title}>
        <span className="unseen">{say('desk.exporting.title')}: </span>
        <span lang="id">{title}</span>
      </h1>
      <span className="space" />
      <Link href={addresses.review(path)} className="button">
        {say('desk.exporting.review')}
      </Link>
    </>
  );
}

function ExportKeys(): ReactNode {
  const say = useSay();
  return (
    <ListKeys
      keys={[
        [['download'], say('desk.exporting.keys.download')],
        [['copyAll'], say('desk.exporting.keys.copy')],
        [['backToReview'], say('desk.exporting.keys.review')],
      ]}
    />
  );
}
