import type { AttributionRules } from '../attribution-rules.js';
import { wordSet } from '../word-set.js';

/** Verbs of speaking, in every form that news uses. A word that can be rendered in several ways stands in each row that is right for it. */
export const attribution: AttributionRules = {
  say: wordSet(
    'kata katanya berkata mengatakan dikatakan mengatakannya ujar ujarnya berujar tutur tuturnya bertutur menuturkan dituturkan',
    'ucap ucapnya mengucapkan ungkap ungkapnya mengungkapkan diungkapkan tegas tegasnya menegaskan ditegaskan imbuh imbuhnya',
    'tambah tambahnya menambahkan ditambahkan jelas jelasnya menjelaskan dijelaskan papar paparnya memaparkan dipaparkan',
    'terang terangnya menerangkan sebut sebutnya menyebut menyebutkan nyatanya menyatakan dinyatakan lanjut lanjutnya melanjutkan',
    'cetus cetusnya seru serunya tukas tukasnya pungkas pungkasnya tandas tandasnya sambung sambungnya cerita ceritanya menceritakan bercerita',
    'tanya tanyanya bertanya jawab jawabnya menjawab pesan pesannya harap harapnya berharap menilai',
    'urai urainya menguraikan beber bebernya membeberkan sampaikan menyampaikan disampaikan komentar berkomentar',
    'mengaku akunya',
  ),
  claim: wordSet(
    'mengklaim klaim klaimnya diklaim mengeklaim mengaku mengaku-aku diakui akunya berdalih dalih dalihnya berkilah kilah kilahnya',
    'beralasan menuding menuduh konon diduga menduga disebut-sebut mendaku',
  ),
  admit: wordSet(
    'mengaku mengakui mengakuinya diakui diakuinya akui akuinya akunya pengakuan pengakuannya membenarkan dibenarkan mengiyakan',
  ),
  acknowledge: wordSet(
    'mengaku mengakui mengakuinya diakui diakuinya akui akuinya akunya pengakuan pengakuannya membenarkan dibenarkan mengiyakan menyadari',
    'memaklumi disadari',
  ),
  concede: wordSet(
    'mengakui mengakuinya diakui diakuinya akui akuinya pengakuan menyadari mengalah kebobolan membenarkan menyerah',
  ),
  boast: wordSet(
    'sesumbar bersesumbar membual menyombongkan sombong pamer memamerkan membanggakan berbangga bangga koar berkoar-koar jumawa memiliki punya',
  ),
  deny: wordSet(
    'membantah bantah bantahnya dibantah membantahnya menyangkal disangkal menampik ditampik menepis ditepis',
  ),
  accuse: wordSet('menuduh dituduh menuduhnya menuding dituding'),
};
