import { phrases } from '../phrases.js';
import type { DayPart, TimeRules } from '../time-rules.js';
import { wordSet } from '../word-set.js';

const morning: DayPart = [0, 720];
const afternoon: DayPart = [720, 1440];

export const times: TimeRules = {
  before: new Set(),
  halfTo: new Set(),
  past: phrases([
    ['half past', 30],
    ['half-past', 30],
    ['quarter past', 15],
    ['quarter to', -15],
    ['at half', 30],
  ]),
  after: wordSet("o'clock o’clock hours"),
  minutesFollow: new Map(),
  dayParts: phrases<DayPart>([
    ['in the morning', morning],
    ['in the afternoon', [720, 1140]],
    ['in the evening', [960, 1440]],
    ['at night', [1080, 300]],
    ['at noon', [690, 780]],
    ['this morning', morning],
    ['this afternoon', [720, 1140]],
    ['this evening', [960, 1440]],
    ['tonight', [1020, 180]],
  ]),
  meridiems: phrases<DayPart>([
    ['a.m.', morning],
    ['a.m', morning],
    ['am', morning],
    ['p.m.', afternoon],
    ['p.m', afternoon],
    ['pm', afternoon],
  ]),
  named: phrases([
    ['noon', 720],
    ['midday', 720],
    ['midnight', 0],
  ]),
  zones: phrases<number | 'local'>([
    ['gmt', 0],
    ['utc', 0],
    ['WIB', 420],
    ['wita', 480],
    ['WIT', 540],
    ['local time', 'local'],
    ['western indonesia time', 420],
    ['western indonesian time', 420],
    ['west indonesia time', 420],
    ['central indonesia time', 480],
    ['central indonesian time', 480],
    ['eastern indonesia time', 540],
    ['eastern indonesian time', 540],
    ['east indonesia time', 540],
    ['jakarta time', 420],
    ['makassar time', 480],
    ['jayapura time', 540],
  ]),
  between: wordSet('- – — to and until till through'),
  lists: wordSet('and'),
  sign: ':',
  twentyFour: false,
  zoneNames: new Map([
    [420, 'Western Indonesia Time'],
    [480, 'Central Indonesia Time'],
    [540, 'Eastern Indonesia Time'],
  ]),
};
