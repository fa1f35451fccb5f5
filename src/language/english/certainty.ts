import type { CertaintyRules } from '../certainty-rules.js';
import { wordSet } from '../word-set.js';
import { wordTable } from '../word-table.js';

const hearsay = [
  'alleged',
  'allegedly',
  'reportedly',
  'reputedly',
  'purported',
  'purportedly',
  'rumored',
  'rumoured',
];

export const certainty: CertaintyRules = {
  hearsay: new Set(hearsay),
  hedges: new Set([
    ...hearsay,
    ...'allege alleges alleging allegation allegations accused accuse accuses accusing accusation accusations charge charges charged suspect suspects suspected suspecting suspicion suspicions suspicious claim claims claimed claiming believe believes believed belief believing'.split(
      ' ',
    ),
    ...'think thinks thought consider considered estimate estimates estimated estimation expected expect expects expecting projected predict predicted predicts forecast presumed presumably supposed supposedly assumed assume apparent apparently seem seems seemed seemingly appear appears appeared appearing likely unlikely probably probable probability possible possibly possibility perhaps maybe may might could can would potential potentially'.split(
      ' ',
    ),
    ...'rumor rumors rumour rumours report reports reported say says said saying told tells called dubbed deemed speculate speculated speculation indicate indicated indicates indication suggest suggested suggests tend tends if whether should hypothesis theorized hypothesized fear feared fears legend chance odds danger risk rule ruled rules ruling'.split(
      ' ',
    ),
    ...wordSet(
      'prone threat threatens threatened threatening risks risked risking poised anticipate anticipated anticipates anticipating outlook',
      'hope hopes hoped hoping calculate calculated guess guessed guesses judge judged view viewed views regard regarded set due plans',
      'planned sure confident confidence convinced prospect prospects prospective hint hints hinted sign signs cite cites cited citing',
      'described describe describes referred known named mentioned termed labeled labelled linked evidently obviously looks looked',
      'sounds sounded feels felt turns turned tipped foresee foresees foreseen project projects projecting projection projections',
      'forecasts forecasting predicting prediction predictions estimating estimates assumption assumptions hypotheses hypothetical theory theories',
      'suggesting suggestion evidence accusing blamed blames blaming blame point pointed pointing denounced denounces insists insisted',
    ),
    'so called',
    'according to',
  ]),
  about: wordSet('about around some approximately roughly'),
  doubts: new Set([
    ...wordSet('probably possibly perhaps maybe apparently seemingly presumably supposedly'),
    'may have',
    'might have',
    'may be',
    'might be',
    'is believed',
    'are believed',
    'was believed',
    'were believed',
    'is said',
    'are said',
    'is thought',
    'are thought',
    'was thought',
    'suspected of',
    'is suspected',
    'are suspected',
    'suspected killer',
    'suspected attacker',
    'suspected thief',
    'appears to',
    'appear to',
    'appeared to',
    'seems to',
    'seem to',
    'seemed to',
  ]),
  speech: wordSet(
    'say says said saying tell tells told telling add adds added adding explain explains explained explaining state states stated stating',
    'statement statements stress stresses stressed note notes noted noting ask asks asked asking reply replies replied answer answers answered',
    'continue continues continued recall recalls recalled emphasize emphasizes emphasized emphasizing remark remarks remarked comment comments',
    'commented conclude concludes concluded describe describes described describing call calls called calling according assert asserts asserted',
    'affirm affirms affirmed reiterate reiterates reiterated complain complains complained write writes wrote written announce announces announced',
    'announcing announcement declare declares declared declaring quote quotes quoted mention mentions mentioned mentioning reveal reveals revealed',
    'revealing report reports reported reporting cite cites cited citing refer refers referred referring express expresses expressed expressing',
    'claim claims claimed claiming allege alleges alleged allegedly contend contends contended argue argues argued arguing insist insists insisted',
    'maintain maintains maintained admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded',
    'confess confesses confessed deny denies denied denying reject rejects rejected accuse accuses accused accusing blame blames blamed blaming',
    'warn warns warned warning pledge pledges pledged promise promises promised vow vows vowed urge urges urged urging demand demands demanded',
    'suggest suggests suggested suggesting propose proposes proposed recommend recommends recommended believe believes believed believing belief',
    'think thinks thought thinking consider considers considered view views viewed opinion opinions word words speak speaks spoke spoken speaking',
    'talk talks talked talking convey conveys conveyed conveying praise praises praised criticize criticizes criticized confirm confirms confirmed',
    'confirming show shows showed shown showing find finds found indicate indicates indicated estimate estimates estimated predict predicts',
    'predicted expect expects expected assure assures assured ensure ensures ensured guarantee guarantees guaranteed caution cautions cautioned',
    'estimates dub dubs dubbed name names named label labels labeled term terms termed brand brands branded lists listed list give gives gave',
    'testify testifies testified sob sobbed joke joked per source sources address addressed speech interview thank thanks thanked respond',
    'responds responded credit credits credited profess professes professed agree agrees agreed sees saw see know knows knew',
    'pronounce pronounced ruled rule rules find voice voices voiced hold holds held predicting think comments signal signals signaled disclose',
    'discloses disclosed specify specifies specified elaborate elaborated share shares shared detail details detailed outline outlined hail hails',
    'hailed condemn condemns condemned slam slams slammed tout touts touted raise raised proclaim proclaimed deem deemed submit submitted',
    'put puts initial preliminary poll polls count counts survey surveys data figures study',
    'apologize apologizes apologized apology regret regrets regretted feel feels felt fear fears feared',
  ),
  steps: wordTable(`
    witness, witnesses, eyewitness, eyewitnesses = witness
    suspect, suspects = suspect
    defendant, defendants = defendant
    convict, convicts = convict
    inmate, inmates = inmate
  `),
};
