import { describe, expect, it } from 'vitest';
import { checkBlock } from '../../../src/flow/check/check-block.js';
import { english } from '../../../src/language/english/index.js';
import { indonesian } from '../../../src/language/indonesian/index.js';
import { plainText } from '../../../src/model/text.js';

function check(...pairs: [string, string][]) {
  const segments = pairs.map(([source, target], index) => ({
    id: `s${index + 1}`,
    source: plainText(source),
    target: plainText(target),
    receipts: [],
    forbidden: [],
    from: indonesian,
    to: english,
  }));
  return checkBlock({ segments, from: indonesian, to: english });
}

describe('quotation marks of a paragraph', () => {
  it('may open in one sentence and close in another', () => {
    expect(
      check(['“Kami siap.', '“We are ready.'], ['Kami berangkat,” katanya.', 'We leave,” he said.']),
    ).toEqual([]);
  });

  it('must close, and the finding is shown at the sentence that leaves them open', () => {
    const [finding] = check(['Ia tiba.', 'He came.'], ['“Kami siap,” katanya.', '“We are ready, he said.']);
    expect(finding).toMatchObject({ code: 'quote.balance', severity: 'blocking', segment: 's2' });
  });

  it('may stay open where the source leaves them open for the next paragraph', () => {
    expect(check(['“Kami siap.', '“We are ready.'])).toEqual([]);
  });
});
