import { wordSet } from '../../word-set.js';

/** Words beside the name of a person: titles, ranks, offices, forms of address. */
export const persons = wordSet(
  'presiden wapres menteri perdana pm gubernur wagub bupati wali walikota raja ratu pangeran putri sultan kaisar paus uskup kardinal imam kiai kyai ustaz ustad habib gus haji',
  'jenderal letjen mayjen brigjen mayor kolonel letkol kapten sersan laksamana marsekal komjen irjen kombes akbp kompol akp iptu ipda aiptu bripka komisaris inspektur panglima kapolri kapolda kapolres kapolsek ksad',
  'ketua wakil kepala direktur dirut dirjen sekretaris sekjen ketum juru bicara jubir anggota senator hakim jaksa pengacara advokat dokter profesor prof dr ir duta besar dubes utusan konsul menlu menhan menkeu mendagri menag menkes',
  'bapak pak ibu bu tuan nyonya nona saudara sdr sdri mantan calon capres cawapres pelatih kapten pemain penyanyi aktor aktris sutradara penulis peneliti pengamat analis pakar aktivis jurnalis wartawan pengusaha tersangka terdakwa terpidana korban istri suami',
);
