import type { SentenceRules } from '../sentence-rules.js';
import { wordSet } from '../word-set.js';

/**
 * To add an abbreviation, write it in lower case and without its last stop into the fitting list, between two spaces. What each list does
 * stands in ../sentence-rules.ts.
 */
const clearOpeners = wordSet('he she it they we however but the these those this although meanwhile');

export const englishSentences: SentenceRules = {
  beforeName: wordSet(
    // titles
    'mr mrs ms mx messrs dr prof rev fr hon sen sens rep reps gov govs pres amb st ste mt ft',
    // ranks
    'gen lt col maj capt sgt cmdr cdr adm brig cpl pvt pfc spc supt det insp',
    // Indonesian titles and companies in English copy
    'h hj k.h drs ir jl pt cv pte pty sdn kombes pol purn moh muh abd',
    // in running text
    'e.g i.e vs v cf viz al approx',
  ),
  beforeNumber: wordSet(
    'no nos p pp vol art sec secs fig figs ch para paras par ed eds rm flight',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'mon tue tues wed thu thur thurs fri sat sun',
  ),
  afterName: wordSet(
    'inc corp co ltd llc plc bhd tbk gmbh n.v s.a a.m p.m etc b.c a.d b.c.e c.e ph.d m.d esq est mph mpg',
    // states, after a city or a party
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo r.i n.j n.m n.c n.d s.c s.d w.va n.h',
  ),
  insideName: wordSet(
    'jr sr bros u.s u.k u.n u.s.a e.u d.c n.y l.a a.k dept univ assn intl natl govt ave blvd rd cie hwy',
  ),
  degrees: wordSet('m.a b.a m.s b.s m.b.a j.d s.h s.e m.m m.h m.t'),
  degreeStems: wordSet('m b d ph ll ed s'),
  units: wordSet('m km cm mm kg g l ha mi oz lb ft in min hr'),
  beforeYear: wordSet('in about around since of to'),
  letterFollows: wordSet(
    'serie group class type vitamin hepatitis plan category grade terminal gate section part appendix exhibit block league letter on x platform',
  ),
  clearOpeners,
  openers: wordSet(
    ...clearOpeners,
    'i you that there here his her their its our my your who what when where why how which if while after before because since so and or nor yet',
    'in on at from for with by as of to during among between under over about according despite without within until unless once both either neither',
    'a an no not some many most all each every several few other another one two three four five six seven eight nine ten more now then today',
    'yesterday earlier later last next also still even only just such instead moreover furthermore nevertheless nonetheless thus hence',
    'police officials authorities prosecutors investigators residents witnesses analysts experts critics lawmakers shares stocks nobody everyone talks',
  ),
  demonstratives: new Set(),
  continuers: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday eastern central pacific mountain est edt cst cdt pst pdt gmt utc et pt wib wita local jakarta',
    'ceo chief chairman chairwoman chairperson president director executive spokesman spokeswoman spokesperson founder co-founder vice chair',
  ),
  offices: new Set(),
  markedNames: wordSet('yahoo! yum! jeopardy! wham! panic! oklahoma! guess? ok! e! hello! mia! which?'),
  titledThings: wordSet(
    'film movie series show musical song album book novel magazine quiz game band brand website app titled called entitled',
  ),
  attributions: wordSet('said says asked asks added told replied answered shouted cried wrote explained'),
  speechVerbs: wordSet(
    'said says asked asks added told replied answered shouted cried wrote explained yelled called tweeted wondered recalled',
  ),
  speechAdverbs: wordSet('then once quickly later again simply finally'),
  headings: wordSet('chapter part article section step rule lesson question figure table appendix'),
  notSpeakers: new Set(),
  datelinePlaces: wordSet('jakarta washington london singapore'),
  smallNames: new Set(),
  joiners: wordSet(
    'the a an of in on at to for from with by and or as that which who is are was were be been has have had not but into than its their his her said',
  ),
  listIntroducers: wordSet('are'),
  openerShapes: [],
};
