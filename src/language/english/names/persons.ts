import { wordSet } from '../../word-set.js';

/** Words beside the name of a person: titles, ranks, offices, forms of address. */
export const persons = wordSet(
  'president vice prime minister premier secretary governor gov mayor regent king queen prince princess sultan emperor pope bishop cardinal imam sheikh',
  'general gen lieutenant lt colonel col major maj captain sergeant sgt admiral adm marshal brigadier brig chief inspector commissioner commander officer',
  'chairman chairwoman chair head director deputy spokesman spokeswoman spokesperson lawmaker senator sen rep representative judge justice prosecutor attorney lawyer doctor dr prof professor ambassador envoy consul',
  'mr mrs ms miss former candidate coach player singer actor actress writer author researcher analyst expert activist journalist reporter businessman suspect defendant convict victim wife husband',
);
