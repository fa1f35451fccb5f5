import { wordTable } from '../../word-table.js';

/** Places that both languages write alike: one that stands in a translation and not in its source is wrong there. */
const alike = `
jakarta, surabaya, bandung, medan, semarang, makassar, palembang, denpasar, padang, pekanbaru, banjarmasin, balikpapan, samarinda, pontianak, manado, mataram, kupang, ambon, jayapura, merauke, sorong, kendari, palu, gorontalo, ternate, bengkulu, jambi, lampung, serang, tangerang, bekasi, depok, bogor, sukabumi, cirebon, tasikmalaya, garut, cianjur, karawang, purwakarta, pekalongan, tegal, brebes, solo, surakarta, magelang, salatiga, kudus, jepara, demak, sleman, bantul, klaten, boyolali, sragen, malang, kediri, blitar, madiun, ngawi, jember, banyuwangi, sidoarjo, gresik, mojokerto, pasuruan, probolinggo, batam, bintan, dumai, sibolga, nias, bukittinggi, sulawesi, papua, maluku, riau, banten, natuna, lombok, sumbawa, flores, sumba, madura, belitung, bangka, nusantara, cilacap, purwokerto, banyumas
beijing, shanghai, guangzhou, shenzhen, wuhan, hong kong, macau, taipei, pyongyang, seoul, busan, tokyo, osaka, kyoto, hiroshima, nagasaki, bangkok, phuket, hanoi, saigon, manila, davao, kuala lumpur, penang, johor, sabah, sarawak, brunei, rangoon, yangon, naypyidaw, dhaka, delhi, new delhi, mumbai, kolkata, chennai, islamabad, karachi, lahore, peshawar, kabul, kandahar, tehran, teheran, isfahan, basra, mosul, aleppo, homs, idlib, beirut, amman, gaza, rafah, ramallah, hebron, tel aviv, haifa, riyadh, jeddah, doha, dubai, abu dhabi, sanaa, aden, ankara, istanbul, izmir, baku, tbilisi, yerevan
moscow, kremlin, vladivostok, kursk, kyiv, kharkiv, odesa, donetsk, luhansk, mariupol, kherson, minsk, riga, tallinn, vilnius, helsinki, stockholm, oslo, berlin, frankfurt, hamburg, munich, paris, lyon, marseille, london, manchester, liverpool, birmingham, glasgow, edinburgh, dublin, belfast, madrid, barcelona, sevilla, valencia, amsterdam, rotterdam, leiden, zurich, davos, milan, turin, budapest, sarajevo, zagreb, sofia, nairobi, kampala, kigali, kinshasa, lagos, abuja, accra, dakar, khartoum, juba, addis ababa, mogadishu, johannesburg, pretoria, cape town, harare, lusaka, luanda, tripoli, benghazi, tunis, rabat
washington, new york, california, texas, florida, alaska, chicago, boston, los angeles, san francisco, las vegas, houston, dallas, atlanta, miami, seattle, philadelphia, detroit, ottawa, toronto, montreal, vancouver, quebec, mexico city, brasilia, rio de janeiro, sao paulo, buenos aires, santiago, lima, bogota, caracas, quito, la paz, sydney, melbourne, canberra, brisbane, perth, darwin, adelaide, auckland, wellington, christchurch, suva, port moresby, dili, honiara
australia, argentina, iran, israel, laos, malaysia, nepal, oman, qatar, bahrain, bangladesh, bhutan, indonesia, angola, botswana, ghana, malawi, mali, namibia, nigeria, rwanda, senegal, somalia, sudan, uganda, zambia, eritrea, togo, benin, gabon, lesotho, liberia, paraguay, peru, uruguay, bolivia, panama, guatemala, haiti, albania, austria, kosovo, malta, monaco, montenegro, fiji, vanuatu, samoa, tonga, nauru, palau, asia, africa, oceania, greenland, gibraltar, puerto rico, guam, kashmir, tibet, xinjiang, punjab
`;

export const cities = wordTable(
  alike
    .split(/[,\n]/u)
    .map((name) => `${name.trim()} = ${name.trim()}`)
    .join('\n'),
);
