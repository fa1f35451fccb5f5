import type { TextView } from '../../api/text.js';
import type { Text } from '../../model/text.js';

export function textView({ text, codes }: Text): TextView {
  return { text, codes: [...codes] };
}
