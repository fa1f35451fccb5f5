/** Government, politics, diplomacy: a root in lower case = English words of the same meaning, in their base form. */
export const state = `
negara, negeri = country, state, nation, public, domestic, overseas, abroad, land; bangsa = nation, people; perintah = government, order, rule, command, administration
presiden = president, presidential; wapres = vice president; menteri, kementerian = minister, ministry, secretary, department; perdana = prime; gubernur = governor; bupati = regent
wali kota, walikota = mayor; raja, kerajaan = king, kingdom, royal, empire, monarch; ratu = queen; kaisar, kekaisaran = emperor, empire, imperial; pangeran = prince; putri = princess, daughter
parlemen = parliament, congress, lawmaker; dewan = council, board, house, parliament; majelis = assembly, council; kongres = congress; senat, senator = senate, senator; fraksi = faction, caucus
partai = party; politik = politics, political, policy; politikus, politisi = politician; pemilu, pilpres, pilkada = election, vote, poll; pilih = choose, elect, vote, select, opt, election, prefer, voter, option
suara = voice, vote, sound, noise; calon = candidate, prospective; kandidat = candidate; kampanye = campaign; oposisi = opposition; koalisi = coalition; kabinet = cabinet; kursi = seat, chair
undang = invite, law, invitation, legislation, legislate, act; peraturan, aturan, atur = rule, regulation, regulate, arrange, set, manage, control; bijak, kebijakan = policy, wise, wisdom; program = program, programme
rancang = design, draft, plan; anggaran = budget; jabat, pejabat = official, office, position, serve, post, hold, officer, handshake; pimpin = lead, leader, head, leadership, chief, chair
ketua = chairman, chair, head, leader, chief, speaker, president, chairperson, lead; kepala = head, chief, leader, master; wakil, perwakilan = deputy, vice, representative, represent, delegate; anggota = member
lembaga = institution, agency, organization, body, institute, foundation; badan = agency, body, board, corporation, weight; organisasi = organization, organisation, group; komisi = commission, committee; panitia = committee
kantor = office, headquarters, agency, bureau; dinas = agency, office, department, service; direktur, direktorat = director, directorate, general; sekretaris = secretary; jenderal = general; juru bicara, jubir = spokesman, spokeswoman, spokesperson
duta, dubes = ambassador, envoy, embassy; kedutaan, kedubes = embassy; utus = envoy, delegate, delegation, send; delegasi = delegation; diplomat, diplomatik, diplomasi = diplomat, diplomatic, diplomacy; konsulat = consulate
luar = foreign, outside, out, external, overseas, abroad, outer, beyond; dalam negeri = home, interior, domestic; asing = foreign, alien, foreigner, strange; hubung = relation, connect, link, contact, relationship, tie, associate, connection, regard
sama, kerja sama = same, cooperation, together, equal, cooperate, similar, both, equally; janji, perjanjian = promise, agreement, treaty, pact, pledge, vow; sepakat = agree, agreement, deal, accord; setuju = agree, approve, approval, consent
rapat = meeting, meet, close, tight, session; sidang = trial, hearing, session, assembly, court; temu = meet, meeting, find, discover, discovery, encounter, finding, see; konferensi = conference; ktt = summit; forum = forum
merdeka = independence, independent, free; daulat = sovereign, sovereignty; demokrasi, demokratis = democracy, democratic; republik = republic; wilayah = region, territory, area; daerah = region, area, local, district
provinsi = province, provincial; kabupaten = regency, district, county; kecamatan = district, subdistrict; desa = village, rural; kota = city, town, urban; ibu kota = capital; warga = citizen, resident, people, national, member
rakyat = people, public, citizen, folk; masyarakat = people, public, society, community, resident; penduduk = population, resident, inhabitant, people; umat = people, community, faithful; sipil = civil, civilian; publik = public
nasional = national, nationwide; internasional = international; dunia = world, global, worldwide; global = global; pusat = center, central, centre, headquarters, hub; bersatu, satuan = united, unite, unit
aliansi = alliance; sekutu = ally, allied; sanksi = sanction; imbang = balance; dukung = support, back, endorse, supporter; tolak = reject, refuse, deny, decline, turn down, oppose; tentang = about, oppose, against, oppose, regard, concern
usul = propose, proposal, suggest; bentuk = form, shape, establish, create, formation, set up; bubar = disband, dissolve, disperse; mandat = mandate; reformasi = reform; revolusi = revolution; kudeta = coup
perbatasan, batas = border, limit, boundary, restrict, cancel, limitation, restriction; imigrasi = immigration; paspor = passport; visa = visa; pengungsi, ungsi = refugee, evacuate, evacuee, flee, displace, shelter
`;
