/** The public library API of Selaras. */
export { openMemory, type LookupOptions, type OpenMemory } from './app/open-memory.js';
export { openWorkspace, type OpenOptions, type Workspace } from './app/open-workspace.js';
export {
  translate as translateDocument,
  type TranslateOptions,
  type TranslateReport,
} from './app/translate.js';
export { exportDocument, type Exported, type ExportOptions } from './app/export-copy.js';
export { exportSrx, loadSrx, sentencesOf } from './app/segmenting.js';
export { checkPair, describe, findTerms, loadGlossary, splitSentences, type TextPair } from './app/texts.js';
export { score, type Score } from './evaluate/score.js';
export { segmentText as segment, type SegmentedText } from './flow/segment/segment-text.js';
export { english } from './language/english/index.js';
export { indonesian } from './language/indonesian/index.js';
export { addAbbreviations, type OwnAbbreviations } from './language/add-abbreviations.js';
export { splitText, type Splitting } from './language/split-text.js';
export { Fault } from './model/fault.js';
export type { Finding, Severity } from './model/finding.js';
export type { Match, MemoryUnit } from './model/match.js';
export type { Glossary, Occurrence, Term } from './model/term.js';
export { plainText, type Text } from './model/text.js';
