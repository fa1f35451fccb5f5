import { useState } from 'react';
import type { ClipboardView } from '../../api/export.js';
import type { CopyPart } from '../../model/copy-parts.js';
import type { FileValue, Reply } from '../network.js';
import { useSay } from '../shell/words.js';
import type { Choice } from './choices.js';
import { fileName, isCopy } from './formats.js';
import { saveFile, writeClipboard } from './hand-over.js';
import { useRecord } from './use-export.js';

export interface HandOver {
  readonly path: string;
  /** `draft` is set only where the article is open. */
  readonly choice: Choice;
  /** What the choice gives. */
  readonly file: Reply<FileValue> | undefined;
  readonly clipboard: Reply<ClipboardView> | undefined;
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
  const download = (): void => {
    if (file?.kind !== 'ok') return;
    const draft = choice.draft && isCopy(format);
    const name = file.value.name ?? fileName(path, format, draft);
    saveFile(name, file.value.content);
    void keep(say('desk.exporting.downloaded', { name }), { format, draft, hash: file.value.hash });
  };
  const copy = async (part: CopyPart): Promise<void> => {
    if (clipboard === undefined) return;
    if (clipboard.kind !== 'ok') {
      tell(say('desk.exporting.copy.blocked'));
      return;
    }
    const taken = clipboard.value[part];
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
