import { wordSet } from '../../../language/word-set.js';

/** What language models write around a translation, and what of the source would explain it. */
export interface Chatter {
  readonly pattern: RegExp;
  /** Where the source has this, the target may have the phrase: an article can quote an engine. The same phrase in the source always explains it. */
  readonly unless?: RegExp;
}

const machine = /\bAI\b|kecerdasan (?:buatan|artifisial)|model bahasa|chatbot|asisten/iu;
const note = /\b(?:catatan|nb|note|keterangan)\b/iu;
const sorry = /\b(?:maaf|mohon|menyesal)\b/iu;

/** What a text begins with, or what stands around it: a look at its first letters or for a mark settles most of them. */
export const wrappings: readonly Chatter[] = [
  { pattern: /```|~~~/u },
  { pattern: /<\/?(?:think|thinking|reasoning|translation|source|target|output|answer|result)>/iu },
  { pattern: /^\s*[{[]\s*"(?:translation|translated_text|text|target|output|result|id|en)"\s*:/iu },
  { pattern: /\*\*[^*\n]+\*\*|(?<![\p{L}\p{N}])__[^_\n]+__(?![\p{L}\p{N}])/u },
  { pattern: /^\s*#{1,6} \S/u },
  { pattern: /\n\s*\n/u },
  {
    pattern:
      /^\s*(?:sure|certainly|of course|okay|absolutely|gladly)\b[,!.:]?\s+(?:here|i['’]ll|i will|i can|let me)\b/iu,
  },
  {
    pattern:
      /^\s*(?:sure|sure thing|certainly|of course|okay|ok|absolutely|gladly|understood|got it|no problem|great question|happy to help|(?:i )?understand)(?:[!.]|,? (?:i will|i['’]ll)\b)/iu,
    unless:
      /^\s*["“]|^\s*(?:tentu|pasti|baik|oke|ok|ya|jelas|mengerti|paham|siap|saya|aku|kami)\b|\b(?:saya|aku|kami|kita) (?:mengerti|paham|memahami)\b/iu,
  },
  { pattern: /^\s*i understand[.,!]/iu, unless: /\b(?:mengerti|paham|memahami|maklum)/iu },
  { pattern: /^\s*here you (?:go|are)\b/iu, unless: /\bini(?:lah)?\b|silakan/iu },
  {
    pattern: /^\s*(?:output|answer|response|result|en|english|final)\s*:/iu,
    unless: /^[^:]{1,40}:/u,
  },
  { pattern: /^\s*\*(?!\s)[^*\n]{12,}\*\s*$/u },
  { pattern: /^\s*\[[^\]\n]{12,}\]\s*$/u, unless: /^\s*[[(]/u },
  {
    pattern: /^\s*1[.)]\s+\p{Lu}/u,
    unless: /^\s*(?:1|satu|pertama)\b/iu,
  },
  {
    pattern: /^\s*(?:the\s+)?(?:[\p{L}-]+\s+){0,2}translations?\s*(?:is|\([^)\n]*\))?\s*:/iu,
    unless: /\bterjemahan\b/iu,
  },
  {
    pattern:
      /^\s*(?:translated (?:text|version)|english(?: version)?|indonesian|source(?: text)?|target(?: text)?|original)\s*:/iu,
    unless: /^\s*\p{L}+(?: \p{L}+)?\s*:/u,
  },
  { pattern: /^\s*\[(?:english |translated |final )?(?:translation|text|output)\b[^\]]*\]/iu },
  { pattern: /^\s*(?:berikut|ini|inilah)(?: adalah| ialah)? (?:hasil )?terjemahan/iu },
  { pattern: /^\s*(?:tentu|baik|baiklah)[,!.]?\s+(?:berikut|ini|saya)\b/iu },
  { pattern: /^\s*(?:hasil )?terjemahan(?:nya)?\s*:/iu },
  { pattern: /^\s*maaf,? (?:saya|kami|tetapi|namun) (?:\p{L}+ )?(?:tidak|tak) (?:bisa|dapat)\b/iu },
];

/** One of these words is in whatever a pattern of `remarks` finds. */
export const tellingWords = wordSet(
  'translates translated translate translation translations terjemahkan means says like note notes catatan alternatively alternative alternatives',
  'alternatif option version atau or literal natural formal kept preserved rendered sorry apologize apologise ai large help assist process answer',
  'fulfill comply provide know feel hope else sebagai',
);

/** What stands anywhere in a text. */
export const remarks: readonly Chatter[] = [
  {
    pattern:
      /\b(?:this|it|the (?:sentence|text|phrase)) (?:translates (?:to|as)|can be translated|means that|says (?:that )?the)\b/iu,
    unless: /artinya|berarti|bermakna|terjemah|kalimat|teks|frasa|tulisan|bunyi|ungkapan/iu,
  },
  {
    pattern: /\bwould you like me to\b|\bwhat would you like (?:me )?to\b/iu,
    unless: /\b(?:ingin|mau|apakah|apa)\b/iu,
  },
  { pattern: /\btranslated (?:from|into) (?:indonesian|english)\b/iu, unless: /terjemah/iu },
  {
    pattern:
      /\bhere(?:['’]s| is| are)\s+(?:the|your|an?|my)\s+(?:[\p{L}-]+\s+){0,3}(?:translations?|translated)\b/iu,
  },
  {
    pattern:
      /\btranslate the following\b|\bterjemahkan (?:teks|kalimat|artikel) (?:berikut|di atas|ini)\b|\btranslate (?:this|the) (?:text|sentence|article) (?:in)?to english\b/iu,
    unless: /terjemahkan/iu,
  },
  { pattern: /(?:^|\n|[.”"] |\()\s*(?:translator['’]?s?['’]? )?notes?:\s/iu, unless: note },
  { pattern: /(?:^|\n)\s*catatan(?: penerjemah)?\s*:/iu },
  { pattern: /\btranslator['’]s note\b/iu, unless: note },
  {
    pattern:
      /(?:^|\n|[.”"] )\s*(?:alternatively|alternative(?: translation)?s?|option \d|another option|version \d|atau|alternatif)\s*:/iu,
    unless: /\b(?:alternatif|opsi|pilihan|versi|atau|option)\b/iu,
  },
  { pattern: /\n\s*or\s*:?\s*\n|(?:^|[.”"] )\s*or:\s|\(or:? ["“]/iu, unless: /\batau\b/iu },
  {
    pattern: /\b(?:a more (?:literal|natural|formal)|the literal) (?:translation|version|rendering)\b/iu,
    unless: /terjemahan|harfiah/iu,
  },
  {
    pattern: /\b(?:i(?:['’]ve| have)|we(?:['’]ve| have)) (?:translated|kept|preserved|rendered)\b/iu,
    unless: /menerjemah|terjemah|mempertahankan|menjaga|menyimpan|menyelamat/iu,
  },
  { pattern: /\b(?:i['’]m|i am) sorry,? but (?:i|as)\b/iu, unless: sorry },
  {
    pattern: /\bi apologi[sz]e(?:,? but| for (?:the|any) (?:confusion|misunderstanding|inconvenience))\b/iu,
    unless: sorry,
  },
  { pattern: /\bas an? (?:ai|large)(?: language)?(?: (?:model|assistant))?\b(?=,| i\b)/iu, unless: machine },
  { pattern: /\bas an? (?:ai|large) (?:language )?(?:model|assistant)\b/iu, unless: machine },
  {
    pattern:
      /\bi(?: can(?:no|['’])t|(?: a|['’])m (?:unable|not able) to| won['’]t) (?:help with|assist (?:you )?with|process|answer|help you|translate|fulfill|comply with|provide)\b/iu,
    unless: /tidak (?:bisa|dapat|mampu|akan)|tak (?:bisa|dapat)|menolak/iu,
  },
  {
    pattern: /\b(?:let me know|feel free to (?:ask|reach out)|please let me know) if (?:you|there)\b/iu,
    unless: /kabari|beri ?tahu|hubungi|jangan ragu/iu,
  },
  {
    pattern: /\b(?:i hope (?:this|that) helps|is there anything else (?:i can|you))\b/iu,
    unless: /semoga|ada (?:lagi|yang lain)/iu,
  },
  { pattern: /\bsebagai (?:model bahasa|asisten (?:ai|virtual)|ai)\b/iu },
  {
    pattern:
      /\b(?:no translation (?:is )?(?:needed|required|available)|cannot be translated|unable to translate)\b/iu,
    unless: /terjemah/iu,
  },
  {
    pattern: /\bplease provide the (?:text|sentence|source|article|indonesian)\b/iu,
    unless: /\b(?:berikan|sediakan|sertakan)\b/iu,
  },
];
