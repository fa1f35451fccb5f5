import { describe, expect, it } from 'vitest';
import { pluralsOf } from '../../src/language/english/plurals.js';

describe('English plurals', () => {
  it.each<[string, readonly string[]]>([
    ['ambassador', ['ambassadors']],
    ['embassy', ['embassies']],
    ['Germany', ['Germanies', 'Germanys']],
    ['spokesman', ['spokesmen']],
    ['spokesperson', ['spokespeople', 'spokespersons']],
    ['German', ['Germans']],
    ['crisis', ['crises']],
    ['Person', ['People', 'Persons']],
    ['thief', ['thieves']],
    ['chief', ['chiefs']],
    ['NGO', ['NGOs', 'NGOes']],
    ['church', ['churches']],
  ])('%s', (word, plurals) => {
    expect(pluralsOf(word)).toEqual(plurals);
  });

  it.each(['personnel', 'police', 'troops', 'peacekeepers', 'spokesmen', 'children', 'headquarters'])(
    'none of %s, which is one or has none',
    (word) => {
      expect(pluralsOf(word)).toEqual([]);
    },
  );
});
