import { wordSet } from '../../../language/word-set.js';

/** A way in which a text addresses an engine, in either language, and what an English translation of it says in some form. */
export interface EngineAddress {
  readonly addresses: RegExp;
  readonly says: RegExp;
}

/** A text that addresses an engine has one of these words, or a sign of markup. */
export const addressingWords = wordSet(
  'abaikan abaikanlah lupakan lupakanlah hiraukan hiraukanlah kesampingkan kesampingkanlah ignore disregard forget kamu anda engkau you sebagai',
  'jangan translate sistem system hanya only',
);
export const addressingSign = /[<[]/u;

export const engineAddresses: readonly EngineAddress[] = [
  {
    addresses:
      /\b(?:abaikan|lupakan|hiraukan|kesampingkan)(?:lah)?\s+(?:\p{L}+\s+){0,3}(?:instruksi|perintah|arahan|petunjuk|prompt)\b|\b(?:ignore|disregard|forget)\s+(?:\p{L}+\s+){0,3}(?:instructions?|prompts?|commands?)\b/iu,
    says: /\b(?:ignor|disregard|forget|set(?:ting)? aside|overlook|override)\p{L}*\b.*\b(?:instruction|command|order|direction|prompt|guideline|guidance)/isu,
  },
  {
    addresses:
      /\b(?:kamu|anda|engkau) (?:sekarang |kini )?(?:adalah|ialah|menjadi) (?:seorang |sebuah )?(?:asisten|model bahasa|chatbot|AI|penerjemah|mesin)\b|\byou are (?:now )?(?:an? )?(?:\p{L}+ )?(?:assistant|language model|chatbot|AI|translator)\b/iu,
    says: /\byou\b.*\b(?:assistant|model|chatbot|bot|AI|translator|interpreter|machine|engine)\b/isu,
  },
  {
    addresses:
      /\bsebagai (?:sebuah |seorang )?(?:AI|model bahasa|kecerdasan buatan|asisten (?:AI|virtual))\b/iu,
    says: /\b(?:AI|language model|artificial intelligence|assistant)\b/iu,
  },
  {
    addresses: /\bjangan (?:di)?(?:terjemahkan|menerjemahkan)\b|\b(?:do not|don['’]t) translate\b/iu,
    says: /\b(?:not|n['’]t|never|without|refrain from|stop|avoid)\b.*\btranslat/isu,
  },
  {
    addresses: /\b(?:prompt|instruksi|petunjuk) sistem\b|\bsystem prompt\b/iu,
    says: /\bsystem(?:['’]s)? (?:prompt|instruction|message|guideline|command|direction)|\bprompt/iu,
  },
  {
    addresses:
      /\b(?:jawab|balas|tulis|keluarkan|cetak)(?:lah)? hanya (?:dengan )?|\b(?:answer|reply|respond|output|print) only\b/iu,
    says: /\b(?:only|just|nothing but|solely|simply|merely)\b/iu,
  },
  {
    addresses: /<\/?(?:system|instructions?|prompt|assistant|user)>|\[\/?INST\]|<\|im_(?:start|end)\|>/iu,
    says: /<\/?(?:system|instructions?|prompt|assistant|user)>|\[\/?INST\]|<\|im_(?:start|end)\|>/iu,
  },
];
