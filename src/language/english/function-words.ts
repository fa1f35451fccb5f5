import { wordSet } from '../word-set.js';

/** Frequent grammatical words. */
export const functionWords: ReadonlySet<string> = wordSet(
  'the a an of to in on at by for from with without about against between into through during before after above below up down out off over',
  'and or but nor so yet if because as until while although that which who whom whose what when where why how than then',
  'is are was were be been being am has have had do does did will would shall should may might must can could not no',
  'he she it they we you i him her them us me his hers its their theirs our ours your yours my mine this these those there here',
);
