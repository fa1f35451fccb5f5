import type { Pair, PairCheck, Report } from '../check.js';
import { alignWords } from './align-words.js';

/** Indonesian often leaves out who acts (ditangkap); a target that says “police” knows more than its source. Only a remark: often it is obvious. */
export const agentPassive: PairCheck = {
  code: 'agent.passive',
  severity: 'info',
  fails: [
    { source: 'Tiga orang ditangkap di Medan.', target: 'Police arrested three people in Medan.' },
    { source: 'Warga dievakuasi ke sekolah.', target: 'Rescuers evacuated residents to a school.' },
    { source: 'Pabrik itu ditutup pekan lalu.', target: 'Authorities closed the plant last week.' },
    { source: 'Kantornya digeledah kemarin.', target: 'Investigators searched his office on Monday.' },
    { source: 'Massa dibubarkan dengan gas air mata.', target: 'Police dispersed the crowd with tear gas.' },
    { source: 'Harga tiket dinaikkan lagi.', target: 'The government raised ticket prices again.' },
  ],
  passes: [
    { source: 'Tiga orang ditangkap di Medan.', target: 'Three people were arrested in Medan.' },
    { source: 'Polisi menangkap tiga orang.', target: 'Police arrested three people.' },
    { source: 'Tiga orang ditangkap polisi.', target: 'Police arrested three people.' },
    { source: 'Tiga orang ditangkap oleh aparat.', target: 'Officers arrested three people.' },
    { source: 'Pabrik itu ditutup pemerintah.', target: 'The government closed the plant.' },
    { source: 'Ia dikenal sebagai petugas yang jujur.', target: 'He is known as an honest official.' },
    { source: 'KPK menyatakan ia ditahan.', target: 'The commission said authorities had detained him.' },
    { source: 'Dinas itu membuka posko.', target: 'Officials opened a command post.' },
    { source: 'Pasien dirawat dokter.', target: 'Doctors are treating the patient.' },
    { source: 'Rumahnya dijual murah.', target: 'His house was sold cheaply.' },
  ],
  run: findAgents,
};

const acronym = /^\p{Lu}{2,}/u;

function findAgents(pair: Pair): Report[] {
  const { source, target } = alignWords(pair);
  const { agents } = pair.to.voice;
  const agent = target.findIndex((word) => agents.has(word.plain));
  const found = target[agent];
  if (!found || source.some(({ places }) => places.includes(agent))) return [];
  const verb = source.find((word) => !word.capital && pair.from.voice.passive.test(word.plain));
  const isNamed = source.some(
    ({ plain, text, capital, opens }) =>
      pair.from.voice.by.has(plain) ||
      pair.from.voice.agents.has(plain) ||
      acronym.test(text) ||
      (capital && !opens && pair.from.names.persons.has(plain)),
  );
  if (!verb || isNamed) return [];
  return [
    {
      values: { verb: verb.text, found: found.text },
      source: [{ start: verb.start, end: verb.end }],
      target: [{ start: found.start, end: found.end }],
    },
  ];
}
