import type { VoiceRules } from '../voice-rules.js';
import { wordSet } from '../word-set.js';

/** Words in di- that are no verbs, or that nobody does in particular, are left out. */
export const voice: VoiceRules = {
  passive:
    /^di(?!a$|ri|ni|ng|nas|nding|skusi|gital|rektur|plom|menang|mana|antara|sana|sini|situ|duga|nilai|kenal|sebut|ketahui|perkirakan|harap)\p{L}{4,}$/u,
  by: wordSet('oleh'),
  agents: wordSet('polisi petugas aparat pejabat jaksa penyidik tentara militer pemerintah dokter'),
};
