import type { LeftoverRules } from '../leftover-rules.js';
import { wordSet } from '../word-set.js';

export const leftovers: LeftoverRules = {
  // English has no affixes by which a word is known without its root.
  derived: /^(?!)/u,
  shared: wordSet(
    // borrowed from Indonesian and its languages: English copy about the country uses them as they are
    'adat amok angklung bajaj banteng batik becak bemo bupati cempedak dalang dangdut durian gado-gado gambang gambuh gamelan guru hajj halal',
    'hijab imam jamu kakawin kampung kebaya kecak keris keroncong ketoprak kiai kretek kris lumpia mandau mangosteen mushola nasi nyai ojek',
    'orangutan pantun pasar pencak pendopo penghulu pesantren pisang rambutan rattan rendang rupiah sambal santri sarong satay sate silat',
    'siomay songket tapai tempe tempeh ulema ulos ustaz wali warung wayang rakyat merdeka reformasi kebatinan kejawen penjor perahu prahu',
    // alike by chance, or international
    'air ayatollah belle bereft beret berry berth beryl beluga benign',
    'diabetes diagnosis diagram dialog diameter diaspora diesel digital dilemma dinar dinosaur diploma diplomat dirham disco disk display',
    'distributor diva divan divine dividend diversion media medium mega megaphone melanin melanoma melatonin melodrama melon member memo',
    'memorandum mendicant mental menthol mentor menu merchandise merger meridian meringue mesh metal meteor meter metro metropolis metronome',
    'mengkuang membrane hookah mullah sharkah pedestrian pelican percussion perfume person personal term terminal terminator termite terms',
    'terrarium territorial terror terrorism terabyte merit mezzanine mercenary merino toucan pecan total',
    'civitas gravitas veritas',
    'boda-boda can-can cha-cha choo-choo chop-chop hush-hush knock-knock tuk-tuk tut-tut',
  ),
};
