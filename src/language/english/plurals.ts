import { wordSet } from '../word-set.js';

/** Nouns whose plural follows no rule, after Garner's Modern English Usage; several plurals where both are in use. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['addendum', ['addenda']],
  ['alumna', ['alumnae']],
  ['alumnus', ['alumni']],
  ['analysis', ['analyses']],
  ['appendix', ['appendices', 'appendixes']],
  ['axis', ['axes']],
  ['bacterium', ['bacteria']],
  ['basis', ['bases']],
  ['cactus', ['cacti', 'cactuses']],
  ['child', ['children']],
  ['crisis', ['crises']],
  ['criterion', ['criteria']],
  ['curriculum', ['curricula', 'curriculums']],
  ['datum', ['data']],
  ['diagnosis', ['diagnoses']],
  ['foot', ['feet']],
  ['forum', ['forums', 'fora']],
  ['goose', ['geese']],
  ['hypothesis', ['hypotheses']],
  ['index', ['indexes', 'indices']],
  ['lens', ['lenses']],
  ['man', ['men']],
  ['matrix', ['matrices', 'matrixes']],
  ['medium', ['media', 'mediums']],
  ['memorandum', ['memorandums', 'memoranda']],
  ['mouse', ['mice']],
  ['nucleus', ['nuclei']],
  ['oasis', ['oases']],
  ['ox', ['oxen']],
  ['parenthesis', ['parentheses']],
  ['person', ['people', 'persons']],
  ['phenomenon', ['phenomena']],
  ['referendum', ['referendums', 'referenda']],
  ['stadium', ['stadiums', 'stadia']],
  ['stimulus', ['stimuli']],
  ['syllabus', ['syllabuses', 'syllabi']],
  ['synthesis', ['syntheses']],
  ['terminus', ['termini']],
  ['thesis', ['theses']],
  ['tooth', ['teeth']],
  ['vertex', ['vertices']],
]);

/** -f and -fe that become -ves; the rest (chiefs, proofs, beliefs) takes -s. */
const fToVes = wordSet(
  'calf elf half hoof knife leaf life loaf scarf self sheaf shelf thief wharf wife wolf',
);

/** The same in both numbers, or without a plural. */
const unchanged = wordSet(
  'advice aid aircraft ammunition artillery bison cattle corps deer equipment evidence fish furniture headquarters hovercraft information',
  'infantry intelligence knowledge livestock machinery media military news offspring people personnel police progress salmon scissors',
  'series sheep shrimp software spacecraft species staff troops trout weaponry',
);

/** Ends in -man and is no man. */
const noMan = wordSet('caiman german human norman oman ottoman roman shaman talisman');

/** Plurals of an English noun, in its own capitals; none where it is a plural already or stays as it is. */
export function pluralsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const known = irregular.get(lower);
  if (!known && (unchanged.has(lower) || isPlural(lower))) return [];
  const plurals = known ?? regularPlurals(lower, word !== lower);
  return plurals.map((plural) => inCapitalsOf(word, lower, plural));
}

function isPlural(lower: string): boolean {
  if (pluralForms.has(lower)) return true;
  if (/[a-z](?:men|people)$/.test(lower))
    return lower !== 'specimen' && lower !== 'regimen' && lower !== 'yemen';
  // -s, but not -ss, -us, -is: bus, crisis, Congress. Short words are acronyms and names.
  return lower.length > 3 && /[^suia]s$/.test(lower);
}

const pluralForms: ReadonlySet<string> = new Set([...irregular.values()].flat());

function regularPlurals(lower: string, name: boolean): readonly string[] {
  if (/[a-z]man$/.test(lower) && !noMan.has(lower)) return [`${lower.slice(0, -2)}en`];
  if (/[a-z]person$/.test(lower)) return [`${lower.slice(0, -6)}people`, `${lower}s`];
  if (fToVes.has(lower)) return [lower.replace(/fe?$/, 'ves')];
  // Names keep their y: the two Germanys.
  if (/[^aeiou]y$/.test(lower)) return [`${lower.slice(0, -1)}ies`, ...(name ? [`${lower}s`] : [])];
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return [`${lower}es`];
  // Both are in use, word by word: vetoes, embargoes, photos, NGOs.
  return lower.endsWith('o') ? [`${lower}s`, `${lower}es`] : [`${lower}s`];
}

/** An acronym keeps its capitals and takes a lower-case ending: NGOs. */
function inCapitalsOf(word: string, lower: string, plural: string): string {
  if (word === lower) return plural;
  let same = 0;
  while (same < lower.length && lower[same] === plural[same]) same++;
  return word.slice(0, same) + plural.slice(same);
}
