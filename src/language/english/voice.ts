import type { VoiceRules } from '../voice-rules.js';
import { wordSet } from '../word-set.js';

export const voice: VoiceRules = {
  passive: /^(?!)/u,
  by: wordSet('by'),
  agents: wordSet(
    'police officers authorities officials investigators prosecutors soldiers troops rescuers firefighters government military doctors',
  ),
};
