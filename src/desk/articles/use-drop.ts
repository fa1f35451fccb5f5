import { useEffect, useState } from 'react';

export interface Drop {
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
}

/** Files or text dropped anywhere on the page, and text pasted where nothing is being typed. True while something hangs over the page. */
export function useDrop({ files, text }: Drop): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carries(event.dataTransfer)) return;
      event.preventDefault();
      if (event.type === 'dragenter') depth++;
      setOver(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const take = (given: DataTransfer | null, event: Event): void => {
      if (!given || !carries(given)) return;
      event.preventDefault();
      if (given.files.length > 0) files([...given.files]);
      else text(given.getData('text/plain'));
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      take(event.dataTransfer, event);
    };
    const paste = (event: ClipboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
      if (!typing && !document.querySelector('dialog[open]')) take(event.clipboardData, event);
    };
    const hearing = [
      ['dragenter', enter],
      ['dragover', enter],
      ['dragleave', leave],
      ['drop', drop],
      ['paste', paste],
    ] as const;
    for (const [name, hear] of hearing) window.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of hearing) window.removeEventListener(name, hear as EventListener);
    };
  }, [files, text]);
  return over;
}

function carries(given: DataTransfer | null): boolean {
  return given !== null && (given.types.includes('Files') || given.types.includes('text/plain'));
}
