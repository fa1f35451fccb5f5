import type { FindingView } from '../../api/finding.js';
import type { TextView } from '../../api/text.js';
import { findChange, replaceRange } from './change-text.js';

/** The words with a finding's fix in them; null where they have changed at that very place since the server looked. */
export function applyFix(
  now: TextView,
  looked: Pick<TextView, 'text'>,
  fix: NonNullable<FindingView['fix']>,
): TextView | null {
  const change = findChange(looked.text, now.text);
  const by = change.inserted.length - (change.end - change.start);
  const untouched = now.text === looked.text;
  if (untouched || fix.end <= change.start) return replaceRange(now, fix.start, fix.end, fix.text);
  if (fix.start >= change.end) return replaceRange(now, fix.start + by, fix.end + by, fix.text);
  return null;
}
