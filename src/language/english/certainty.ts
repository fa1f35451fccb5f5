import type { CertaintyRules } from '../certainty-rules.js';
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
    ...'think thinks thought consider considered estimate estimates estimated estimation expected expect expects expecting projected predict predicted predicts forecast presumed presumably supposed supposedly assumed assume apparent apparently seem seems seemed seemingly appear appears appeared appearing likely unlikely probably probable probability possible possibly possibility perhaps maybe may might could can would will potential potentially'.split(
      ' ',
    ),
    ...'rumor rumors rumour rumours report reports reported say says said saying told tells called dubbed deemed speculate speculated speculation indicate indicated indicates indication suggest suggested suggests tend tends if whether should hypothesis theorized hypothesized fear feared fears legend chance odds danger risk about around some approximately roughly'.split(
      ' ',
    ),
    'so called',
    'according to',
  ]),
  steps: wordTable(`
    witness, witnesses, eyewitness, eyewitnesses = witness
    suspect, suspects = suspect
    defendant, defendants = defendant
    convict, convicts = convict
    inmate, inmates = inmate
  `),
};
