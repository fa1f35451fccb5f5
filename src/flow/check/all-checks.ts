import type { BlockCheck, DocumentCheck, PairCheck } from './check.js';
import { acrMap } from './meaning/acr-map.js';
import { addContent } from './meaning/add-content.js';
import { agentPassive } from './meaning/agent-passive.js';
import { modalCertainty } from './meaning/modal-certainty.js';
import { nameKeep } from './meaning/name-keep.js';
import { negKeep } from './meaning/neg-keep.js';
import { omitSentence } from './meaning/omit-sentence.js';
import { pronGender } from './meaning/pron-gender.js';
import { senseContrary } from './meaning/sense-contrary.js';
import { storyConsistency } from './meaning/story-consistency.js';
import { titleDrop } from './meaning/title-drop.js';
import { quoteBalance } from './quotation/quote-balance.js';
import { quoteCount } from './quotation/quote-count.js';
import { quoteFabricated } from './quotation/quote-fabricated.js';
import { quoteSpeaker } from './quotation/quote-speaker.js';
import { quoteSpoken } from './quotation/quote-spoken.js';
import { termAmbiguous } from './terms/term-ambiguous.js';
import { termCase } from './terms/term-case.js';
import { termExpired } from './terms/term-expired.js';
import { termFirst } from './terms/term-first.js';
import { termForbidden } from './terms/term-forbidden.js';
import { termPinned } from './terms/term-pinned.js';
import { termPlural } from './terms/term-plural.js';
import { termRepeat } from './terms/term-repeat.js';
import { termVariant } from './terms/term-variant.js';
import { codesKept } from './text/codes-kept.js';
import { lengthBand } from './text/length-band.js';
import { sameSource } from './text/same-source.js';
import { textEmpty } from './text/text-empty.js';
import { dateDateline } from './values/date-dateline.js';
import { dateRelative } from './values/date-relative.js';
import { dateValue } from './values/date-value.js';
import { dateWeekday } from './values/date-weekday.js';
import { moneyCode } from './values/money-code.js';
import { numHallucinated } from './values/num-hallucinated.js';
import { numMagnitude } from './values/num-magnitude.js';
import { numValue } from './values/num-value.js';
import { pctUnit } from './values/pct-unit.js';
import { timeValue } from './values/time-value.js';
import { unitKeep } from './values/unit-keep.js';
import { unitRate } from './values/unit-rate.js';
import { headLimit } from './wording/head-limit.js';
import { idPartial } from './wording/id-partial.js';
import { idUntranslated } from './wording/id-untranslated.js';
import { injectSource } from './wording/inject-source.js';
import { modelChatter } from './wording/model-chatter.js';
import { styleHouse } from './wording/style-house.js';
import { bylineKeep } from './wording/byline-keep.js';
import { captionKeep } from './wording/caption-keep.js';
import { mtUnedited } from './wording/mt-unedited.js';
import { urlKeep } from './wording/url-keep.js';

/** An empty target fails this one alone: everything else would only repeat it. */
export const firstCheck: PairCheck = textEmpty;

/** In the order in which their findings are shown: what blocks comes first. */
export const pairChecks: readonly PairCheck[] = [
  // terms
  termPinned,
  termCase,
  termVariant,
  termForbidden,
  termAmbiguous,
  termExpired,
  termPlural,
  termRepeat,
  // values
  numMagnitude,
  numValue,
  moneyCode,
  pctUnit,
  dateValue,
  dateWeekday,
  dateRelative,
  timeValue,
  numHallucinated,
  unitKeep,
  unitRate,
  // text
  codesKept,
  sameSource,
  // wording
  idUntranslated,
  modelChatter,
  injectSource,
  urlKeep,
  bylineKeep,
  captionKeep,
  mtUnedited,
  idPartial,
  styleHouse,
  // meaning
  nameKeep,
  negKeep,
  senseContrary,
  acrMap,
  modalCertainty,
  omitSentence,
  addContent,
  agentPassive,

  // text
  lengthBand,
];

export const blockChecks: readonly BlockCheck[] = [
  // quotation
  quoteSpoken,
  quoteBalance,
  quoteCount,
  quoteFabricated,
  quoteSpeaker,
];

export const documentChecks: readonly DocumentCheck[] = [
  // terms
  termFirst,
  // values
  dateDateline,
  // meaning
  pronGender,
  storyConsistency,
  titleDrop,
  // wording
  headLimit,
];

export const allChecks = [firstCheck, ...pairChecks, ...blockChecks, ...documentChecks];
