import { describe, expect, it } from 'vitest';
import { clipboardParts, type ClipboardParts } from '../../../src/app/desk/clipboard.js';
import type { Workspace } from '../../../src/app/open-workspace.js';
import { english } from '../../../src/language/english/index.js';
import { allWords } from '../../../src/locales/all-words.js';
import { createSay } from '../../../src/locales/index.js';
import { plainProfile } from '../../../src/model/export-profile.js';
import type { Code, Text } from '../../../src/model/text.js';
import { defaultSettings } from '../../../src/workspace/settings.js';
import { articleOf, type Sentence } from '../../flow/export/article.js';

type Rows = Parameters<typeof articleOf>[0];
type Roles = Parameters<typeof articleOf>[1];

function parts(rows: Rows, roles: Roles = [], draft = false): ClipboardParts {
  const workspace = { say: createSay(allWords.en), settings: defaultSettings, to: english } as Workspace;
  const profile = { ...plainProfile, disclosure: 'none' as const };
  return clipboardParts(articleOf(rows, roles), { draft, profile }, workspace);
}

const sentence = (target: string | Text, more: Partial<Sentence> = {}): Sentence => ({
  source: 'Sumber.',
  target,
  ...more,
});

const rows: Rows = [
  [sentence('Rice prices rise')],
  [sentence('Government plans sales')],
  [sentence('One.'), sentence('Two.', { gap: '\n' }), sentence('Three.')],
  [sentence('Read also', { furniture: true })],
];
const roles: Roles = ['headline', 'standfirst', 'paragraph', 'boilerplate'];

describe('what goes to the clipboard', () => {
  it('is the whole copy, in paragraphs, without page furniture', () => {
    expect(parts(rows, roles).all).toMatchObject({
      text: 'Rice prices rise\n\nGovernment plans sales\n\nOne. Two. Three.',
      html: '<p>Rice prices rise</p>\n<p>Government plans sales</p>\n<p>One. Two. Three.</p>',
    });
  });

  it.each([
    ['headline', 'Rice prices rise'],
    ['standfirst', 'Government plans sales'],
    ['body', 'One. Two. Three.'],
  ] as const)('is the %s alone where that is asked', (part, text) => {
    expect(parts(rows, roles)[part]?.text).toBe(text);
  });

  it('says DRAFT in its first line, whatever part it is', () => {
    const mark = 'DRAFT: not approved for publication';
    expect(parts(rows, roles, true).headline).toMatchObject({
      text: `${mark}\n\nRice prices rise`,
      html: `<p>${mark}</p>\n<p>Rice prices rise</p>`,
    });
  });

  it('is nothing where the article has no such part', () => {
    expect(parts([[sentence('One.')]]).headline).toBeNull();
  });

  it('leaves out a sentence that somebody left out, and names one that is not translated', () => {
    const out = sentence('Out.', { acts: ['fill', 'exclude'] });
    expect(parts([[out, { source: 'Sumber.' }]], [], true).body?.text).toContain(
      '\n\n[not translated: Sumber.]',
    );
  });

  it('keeps the links of an article, and no other markup', () => {
    const codes: Code[] = [
      { at: 0, kind: 'open', pair: '1', data: '**' },
      { at: 3, kind: 'close', pair: '1', data: '**' },
      { at: 4, kind: 'open', pair: '2', data: '[' },
      { at: 10, kind: 'close', pair: '2', data: '](https://example.org/?a=1&b=2 "x")' },
    ];
    expect(parts([[sentence({ text: 'The report & more', codes })]]).body?.html).toBe(
      '<p>The <a href="https://example.org/?a=1&amp;b=2">report</a> &amp; more</p>',
    );
  });

  it('makes no link of a script, and no markup of words', () => {
    const codes: Code[] = [
      { at: 0, kind: 'open', pair: '1', data: '[' },
      { at: 5, kind: 'close', pair: '1', data: '](javascript:alert(1))' },
    ];
    const text = { text: 'Press <img src=x onerror=alert(1)>', codes };
    expect(parts([[sentence(text)]]).body?.html).toBe('<p>Press &lt;img src=x onerror=alert(1)&gt;</p>');
  });
});
