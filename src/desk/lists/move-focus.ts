import { placeAfter } from './place-after.js';

/** Moves the focus among the elements of a list that carry `data-row`; false where the key does not move. */
export function moveFocus(list: HTMLElement | null, key: string): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const index = rows.findIndex((row) => row === document.activeElement);
  const place = placeAfter(key, index, rows.length);
  const row = place === null ? undefined : rows[place];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return row !== undefined;
}
