import { useState } from 'react';
import type { ArticleView } from '../../api/article.js';
import type { FileValue, Reply } from '../network.js';
import { useSay } from '../shell/words.js';
import type { Choice } from './choices.js';
import { clipboardCopy, type CopyPart } from './clipboard-copy.js';
import { fileName, isCopy } from './formats.js';
import { saveFile, writeClipboard } from './hand-over.js';
import { useCopy, useRecord } from './use-export.js';

export interface HandOver {
  readonly path: string;
  readonly ready: boolean;
  readonly choice: Choice;
  /** What the choice gives. */
  readonly file: Reply<FileValue> | undefined;
  readonly article: ArticleView | undefined;
}

/** Lets a copy leave, as a file or over the clipboard, and writes that into the record. */
export function useHandOver({ path, ready, choice, file, article }: HandOver) {
  const say = useSay();
  const record = useRecord(path);
  const [words, tell] = useState('');
  const { format, profile } = choice;
  const clipDraft = !ready && choice.draft;
  const draft = clipDraft && isCopy(format);
  // What the clipboard gets is the copy in its plainest form, so the record holds the hash of that one.
  const plain = useCopy(path, 'txt', clipDraft);

  const keep = async (done: string, taken: Parameters<typeof record>[0]): Promise<void> => {
    const why = await record({ ...taken, ...(profile.trim() === '' ? {} : { profile: profile.trim() }) });
    tell(why === null ? done : say('desk.exporting.notRecorded', { why }));
  };
  const download = (): void => {
    if (file?.kind !== 'ok') return;
    const name = file.value.name ?? fileName(path, format, draft);
    saveFile(name, file.value.content);
    void keep(say('desk.exporting.downloaded', { name }), { format, draft, hash: file.value.hash });
  };
  const copy = async (part: CopyPart): Promise<void> => {
    if (!article) return;
    if (plain?.kind !== 'ok') {
      tell(say('desk.exporting.copy.blocked'));
      return;
    }
    const parts = clipboardCopy(article, part, clipDraft);
    if (!parts || !(await writeClipboard(parts))) {
      tell(say('desk.exporting.copy.refused'));
      return;
    }
    const taken = { format: 'txt', draft: clipDraft, hash: plain.value.hash } as const;
    await keep(say(`desk.exporting.copy.copied.${part}`), taken);
  };
  return { note: { words, tell }, download, copy };
}
