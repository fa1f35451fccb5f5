import { remember } from '../../remember.js';
import { wordTable } from '../../word-table.js';

/** British spelling = American spelling, in lower case, without endings that both have; below, which endings are tried. */
const table = `
analyse = analyze; apologise = apologize; armour = armor; behaviour = behavior; cancelled = canceled; cancelling = canceling
capitalise = capitalize; catalogue = catalog; centimetre = centimeter; centre = center; centred = centered; characterise = characterize; cheque = check
civilise = civilize; colour = color; colourful = colorful; criticise = criticize; defence = defense; dialled = dialed
emphasise = emphasize; endeavour = endeavor; enrol = enroll; favour = favor; favourable = favorable; favourite = favorite
fertiliser = fertilizer; fibre = fiber; finalise = finalize; flavour = flavor; fuelled = fueled; fulfil = fulfill; fulfilment = fulfillment
grey = gray; harbour = harbor; honour = honor; honourable = honorable; humour = humor; jewellery = jewelry; judgement = judgment
kilometre = kilometer; labelled = labeled; labour = labor; legalise = legalize; licence = license; litre = liter; manoeuvre = maneuver
marvellous = marvelous; metre = meter; millimetre = millimeter; minimise = minimize; mobilise = mobilize; modelling = modeling; modernise = modernize
mould = mold; moustache = mustache; nationalise = nationalize; neighbour = neighbor; neighbouring = neighboring; neighbourhood = neighborhood
normalise = normalize; odour = odor; offence = offense; optimise = optimize; organisation = organization; organise = organize; organiser = organizer
paediatric = pediatric; paralyse = paralyze; parlour = parlor; plough = plow; prioritise = prioritize; privatise = privatize; publicise = publicize
realise = realize; recognise = recognize; rumour = rumor; sceptic = skeptic; sceptical = skeptical; signalled = signaled; skilful = skillful
socialise = socialize; specialise = specialize; stabilise = stabilize; summarise = summarize; symbolise = symbolize; sympathise = sympathize
theatre = theater; totalling = totaling; tonne = metric ton; towards = toward; travelled = traveled; traveller = traveler; travelling = traveling; tumour = tumor
utilise = utilize; vapour = vapor; vigour = vigor; whilst = while; amongst = among; aluminium = aluminum; ageing = aging; programme = program
`;
const known = wordTable(table);

/** British ending -> the same ending on the American form; a stem that loses its e is written with it in the table. */
const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['ed', ''],
  ['ing', ''],
  ['d', ''],
];

/** The American spelling of a word in lower case; null where both write it alike. */
export const americanSpelling = remember(findSpelling);

function findSpelling(word: string): string | null {
  const [whole] = known.get(word) ?? [];
  if (whole !== undefined) return whole;
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length) + instead;
    const [plain] = known.get(stem) ?? [];
    if (plain !== undefined) return plain + ending;
    const [withE] = ending === 'ing' || ending === 'ed' ? (known.get(`${stem}e`) ?? []) : [];
    if (withE?.endsWith('e') === true) return withE.slice(0, -1) + ending;
  }
  return null;
}
