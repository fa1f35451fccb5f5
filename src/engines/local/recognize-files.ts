import type { Role } from './manifest.js';

const patterns: readonly (readonly [Role, RegExp])[] = [
  ['model', /^model\..+\.bin$/],
  ['sourceVocabulary', /^srcvocab\..+\.spm$/],
  ['targetVocabulary', /^trgvocab\..+\.spm$/],
  ['vocabulary', /^vocab.*\.spm$/],
  ['shortlist', /^lex.*\.bin$/],
];

/** What a file of a model is, by the names that Mozilla gives; null for any other file. A final `.gz` does not count. */
export function roleOfFile(name: string): Role | null {
  const plain = withoutGzip(name);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

export function withoutGzip(name: string): string {
  return name.replace(/\.gz$/, '');
}

/** Which of the files that the engine cannot do without is not there; null where all are. */
export function missingRole(roles: readonly Role[]): string | null {
  if (!roles.includes('model')) return 'model.*.bin';
  if (roles.includes('vocabulary')) return null;
  if (roles.includes('sourceVocabulary') && roles.includes('targetVocabulary')) return null;
  return 'vocab.*.spm';
}
