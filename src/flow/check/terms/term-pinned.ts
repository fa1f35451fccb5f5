import type { PairCheck } from '../check.js';
import { missingTerms } from './missing-terms.js';

/**
 * A pinned term whose translation is missing, unless a person accepted the target without it. A term that the source repeats must stand in the
 * target once; for the repetitions see `term.repeat`.
 */
export const termPinned: PairCheck = {
  code: 'term.pinned',
  severity: 'blocking',
  fails: [
    {
      source: 'PBB bersidang di New York.',
      target: 'The body met in New York.',
      terms: '- { source: PBB, target: UN }',
    },
    {
      source: 'KPK-nya Malaysia menahan seorang menteri.',
      target: 'Malaysia’s antigraft agency detained a minister.',
      terms: '- { source: KPK, keep: true }',
    },
    {
      source: 'Tentara Korut tiba di Rusia.',
      target: 'Southern troops arrived in Russia.',
      terms: '- { source: Korea Utara, target: North Korea, variants: [Korut], allow: [North Korean] }',
    },
  ],
  passes: [
    {
      source: 'PBB bersidang di New York.',
      target: 'The UN met in New York.',
      terms: '- { source: PBB, target: UN }',
    },
    {
      source: 'Pemain AS Roma tiba di Jakarta.',
      target: 'AS Roma’s players arrived in Jakarta.',
      terms: '- { source: AS, target: US, notBefore: [Roma, Monaco] }',
    },
    {
      source: 'Komisi Pemberantasan Korupsi (KPK) menahan seorang bupati.',
      target: 'The Corruption Eradication Commission detained a regent.',
      terms:
        '- { source: Komisi Pemberantasan Korupsi, target: Corruption Eradication Commission }\n- { source: KPK, keep: true }',
    },
    {
      source: 'Perdana menteri se-ASEAN bertemu dengan utusan AS.',
      target: 'ASEAN’s prime ministers met a U.S. envoy.',
      terms:
        '- { source: ASEAN, keep: true }\n- { source: AS, target: US }\n- { source: perdana menteri, target: prime minister }',
    },
  ],
  run: ({ receipts }) =>
    missingTerms(receipts)
      .filter(({ instead }) => instead === undefined)
      .map(({ term, required, source }) => ({ values: { term, required }, source: [source], target: [] })),
};
