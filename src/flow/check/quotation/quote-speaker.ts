import type { Force } from '../../../language/attribution-rules.js';
import type { BlockCheck, CheckedBlock, PlacedPair, PlacedReport } from '../check.js';
import { wordsOf, type PlacedWord } from '../words.js';
import { findOtherSpeaker } from './find-other-speaker.js';

/** Forces that a neutral verb never has: in the target without a licence of the source they judge the speaker. */
const judging: readonly Force[] = ['admit', 'concede', 'acknowledge', 'boast', 'claim'];
/** Forces of the source that a neutral verb in the target loses. */
const lasting: readonly Force[] = ['deny', 'accuse', 'claim'];

/**
 * Who speaks, and with what force. kata, ujar, tutur are said; mengaku is said or claimed, and admitted only of a wrong; mengakui is acknowledged;
 * membantah, menuduh and mengklaim keep their force.
 */
export const quoteSpeaker: BlockCheck = {
  code: 'quote.speaker',
  severity: 'warning',
  fails: [
    [{ source: '“Saya ada di rumah,” kata Setya.', target: '“I was at home,” Setya admitted.' }],
    [{ source: '“Proyek ini selesai,” ujar Basuki.', target: '“The project is finished,” Basuki claimed.' }],
    [{ source: 'Ia mengatakan rapat ditunda.', target: 'She conceded that the meeting was postponed.' }],
    [{ source: 'Polisi membantah tuduhan itu.', target: 'Police said the accusation was made.' }],
    [{ source: 'Moskow menuduh Kyiv menyerang jembatan.', target: 'Moscow said Kyiv attacked the bridge.' }],
    [
      {
        source: 'Militer mengklaim menewaskan sepuluh pemberontak.',
        target: 'The military said it killed 10 rebels.',
      },
    ],
    [
      {
        source: '“Kami menang,” kata Prabowo. Anies memilih diam.',
        target: '“We won,” Anies said. Prabowo chose to stay silent.',
      },
    ],
    [{ source: '“Kami siap,” tegas Retno.', target: '“We are ready,” Retno boasted.' }],
  ],
  passes: [
    [{ source: '“Kami siap,” tegas Retno.', target: '“We are ready,” Retno said.' }],
    [{ source: 'Ia mengaku tidak tahu.', target: 'He said he did not know.' }],
    [{ source: 'Ia mengaku mencuri motor itu.', target: 'He admitted stealing the motorcycle.' }],
    [{ source: 'Menteri mengakui ada kekurangan.', target: 'The minister acknowledged shortcomings.' }],
    [{ source: 'Polisi membantah tuduhan itu.', target: 'Police denied the accusation.' }],
    [{ source: 'Istana membantah kabar itu.', target: 'The palace dismissed the report.' }],
    [{ source: 'Militer mengklaim menguasai kota.', target: 'The military claimed to control the city.' }],
    [{ source: 'Moskow menuduh Kyiv berbohong.', target: 'Moscow accused Kyiv of lying.' }],
    [
      {
        source: '“Kami menang,” kata Prabowo. Anies memilih diam.',
        target: '“We won,” Prabowo said. Anies chose to stay silent.',
      },
    ],
    [
      {
        source: 'ISIS mengaku bertanggung jawab, kata polisi.',
        target: 'ISIS claimed responsibility, police said.',
      },
    ],
    [
      {
        source: '“Betul,” kata Budi, yang mengakui kesalahannya.',
        target: '“Right,” said Budi, who admitted his mistake.',
      },
    ],
    [
      {
        source: 'Banjir merenggut tiga nyawa, kata BNPB.',
        target: 'The flood claimed three lives, the agency said.',
      },
    ],
  ],
  run: findSpeakers,
};

function findSpeakers(block: CheckedBlock): PlacedReport[] {
  return [...block.segments.flatMap((pair) => compareForces(pair)), ...findOtherSpeaker(block)];
}

function compareForces(pair: PlacedPair): PlacedReport[] {
  const source = wordsOf(pair.source.text);
  const target = wordsOf(pair.target.text);
  const spoken = source.filter((word) => pair.from.attribution.say.has(word.lower));
  const said = target.filter((word) => pair.to.attribution.say.has(word.lower));
  const report = (word: PlacedWord, verb: PlacedWord, variant?: string): PlacedReport => ({
    values: { verb: verb.lower, found: word.lower },
    source: [{ start: verb.start, end: verb.end }],
    target: [{ start: word.start, end: word.end }],
    segment: pair.id,
    ...(variant === undefined ? {} : { variant }),
  });
  const [neutral] = spoken;
  if (neutral && said.length < spoken.length)
    for (const force of judging) {
      const word = target.find(({ lower }) => pair.to.attribution[force].has(lower));
      if (word && !source.some(({ lower }) => pair.from.attribution[force].has(lower)))
        return [report(word, neutral)];
    }
  const [weak] = said;
  if (weak)
    for (const force of lasting) {
      const verb = source.find(({ lower }) => isOnly(force, lower, pair));
      if (verb && !target.some(({ lower }) => pair.to.attribution[force].has(lower)))
        return [report(weak, verb, 'weaker')];
    }
  return [];
}

/** Whether a word of the source has this force and can have no neutral sense. */
function isOnly(force: Force, word: string, { from }: PlacedPair): boolean {
  const { say, admit } = from.attribution;
  return from.attribution[force].has(word) && !say.has(word) && !admit.has(word);
}
