import { useState } from 'react';
import type { ClipboardView } from '../../api/export.js';
import type { CopyPart } from '../../model/copy-parts.js';
import type { FileValue } from '../network.js';
import { useSay } from '../shell/words.js';
import type { Choice } from './choices.js';
import { fileName, isCopy } from './formats.js';
import { saveFile, writeClipboard } from './hand-over.js';
import { useRecord, type Leaving } from './use-export.js';

export interface HandOver {
  readonly path: string;
  /** `draft` is set only where the article is open. */
  readonly choice: Choice;
  /** What the choice gives. */
  readonly file: Leaving<FileValue>;
  readonly clipboard: Leaving<ClipboardView>;
}

/** Lets a copy leave, as a file or over the clipboard, and writes that into the record. */
export function useHandOver({ path, choice, file, clipboard }: HandOver) {
  const say = useSay();
  const record = useRecord(path);
  const [words, tell] = useState('');
  const { format, profile } = choice;
  const partner = choice.partner.trim();

  const keep = async (done: string, taken: Parameters<typeof record>[0]): Promise<void> => {
    const why = await record({ ...taken, profile, ...(partner === '' ? {} : { partner }) });
    tell(why === null ? done : say('desk.exporting.notRecorded', { why }));
  };
  /** A key may be quicker than the answer, and the gate may have opened since: then it is waited for. Null where nothing may leave; `tell` says why. */
  const take = async <Value>({ reply, read }: Leaving<Value>): Promise<Value | null> => {
    const now = reply?.kind === 'ok' ? reply : await read();
    if (now?.kind === 'ok') return now.value;
    tell(say(now?.kind === 'problem' ? 'desk.exporting.blocked' : 'desk.shell.lost.title'));
    return null;
  };
  const download = async (): Promise<void> => {
    const taken = await take(file);
    if (!taken) return;
    const draft = choice.draft && isCopy(format);
    const name = taken.name ?? fileName(path, format, draft);
    saveFile(name, taken.content);
    await keep(say('desk.exporting.downloaded', { name }), { format, draft, hash: taken.hash });
  };
  const copy = async (part: CopyPart): Promise<void> => {
    const parts = await take(clipboard);
    if (!parts) return;
    const taken = parts[part];
    if (!taken || !(await writeClipboard(taken))) {
      tell(say('desk.exporting.copy.refused'));
      return;
    }
    const { draft } = choice;
    await keep(say(`desk.exporting.copy.copied.${part}`), {
      format: 'clipboard',
      part,
      draft,
      hash: taken.hash,
    });
  };
  return { note: { words, tell }, download, copy };
}
