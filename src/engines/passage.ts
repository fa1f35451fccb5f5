import type { EngineRequest } from '../model/engine.js';

/** Most characters of context. */
const MOST = 4_000;

/** The passage that a batch stands in, as plain text: headline, the sentence before, the batch itself, the sentence after. */
export function passageOf({ headline, segments }: EngineRequest): string {
  const texts = segments.map((segment) => plainOf(segment.wire));
  const around = [headline, segments[0]?.before, ...texts, segments.at(-1)?.after];
  const lines = around.filter((line) => line !== undefined && line !== null && line !== '');
  return [...new Set(lines)].join('\n').slice(0, MOST);
}

function plainOf(wire: string): string {
  const text = wire.replace(/<[^>]*>/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
