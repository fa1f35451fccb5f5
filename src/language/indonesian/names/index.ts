import type { NameRules } from '../../name-rules.js';
import { wordSet } from '../../word-set.js';
import { wordTable } from '../../word-table.js';
import { cities } from './cities.js';
import { common } from './common.js';
import { institutions } from './institutions.js';
import { persons } from './persons.js';
import { places } from './places.js';

export const names: NameRules = {
  common,
  keys: new Map([...cities, ...wordTable(places, institutions)]),
  persons,
  honorifics: wordSet('h hj haji hajah drs dra ir kh kyai kiai bpk bapak pak ibu bu tuan nyonya ny'),
  genders: new Map(),
  rivals: new Set(),
  short: wordSet(
    'as pbb rrc korut korsel ktt menlu menhan mendagri menkeu menkes menhub mendag menag menpora kemlu kemenlu kemenkes kemenkeu kemhan kemenhan kapolri kapolda kapolres kapolsek wapres capres cawapres sekjen ketum wagub pilpres pilkada pemilu uea ue wni wna lsm ruu uu phk bbm timteng jabar jateng jatim sumut sumbar sumsel kaltim kalbar kalsel kalteng sulsel sulut sulteng afsel',
  ),
  pronouns: wordSet('ia dia mereka beliau'),
  clinging: /\p{L}{3}nya$/u,
  derived:
    /^(?:pe[mnlr]|ke|per)\p{L}{3,}an$|^pe\p{L}{4,}an$|^(?:ber|meng|mem)\p{L}{4,}|\p{L}{3}(?:nya|isme|asi|itas|ional|logi|ik|ika|istis|alis|isis|ikal|men|sial)$/u,
  endings: [],
};
