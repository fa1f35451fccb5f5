/** Sources with every construct that a desk's Markdown has; none may change when nothing was translated. */
export const markdownArticles: Readonly<Record<string, string>> = {
  'front matter': '---\ntitle: Judul\nembargo: 2026-11-24T17:00:00+07:00\n---\n\n# Judul\n\nKata.\n',
  'front matter without a blank line after it': '---\ntitle: Judul\n---\nKata.\n',
  emphasis: '# *Judul* utama\n\nKata __tebal__, _miring_, ~~salah~~ dan ***dua-duanya***.\n',
  links:
    'Lihat [situs *resmi*](https://a.id/b_c "Judul"), <https://a.id>, www.a.id/x_y dan [acuan][a], [acuan][] serta [a].\n\n[a]: https://a.id\n[acuan]: <https://b.id>\n',
  images: '![Foto](a.jpg)\n\n![Foto](a.jpg) Presiden di Jakarta.\n\nKata ![ikon][i] lagi.\n\n[i]: i.png\n',
  'inline code and HTML': 'Ketik `a *b*` lalu <b>tekan</b> <br/> dan &amp; &copy; \\*bukan miring\\*.\n',
  'hard breaks': 'Baris satu  \nbaris dua\\\nbaris tiga\nbaris empat.\n',
  quotations: '> Kata dia\n> di *sini\n> dan* sana.\n>\n> > Lebih dalam.\n\nmalas\n> lagi\nlanjut malas\n',
  lists:
    '- satu\n- dua\n  lanjut\n\n  paragraf\n  - anak\n* lain\n\n1. a\n2) b\n\n- [ ] tugas\n- [x] selesai\n',
  headings: 'Judul\n=====\n\nSub *judul*\n---\n\n### Tiga ###\n\n#\n',
  skeleton:
    '```js\nkata();\n```\n\n    kode\n\n<div>\nblok\n</div>\n\n| a | b |\n|---|---|\n| c | d |\n\n***\n\nKata.\n',
  footnotes: 'Kata[^1] lagi.\n\n[^1]: Catatan *kaki*.\n\n    Paragraf kedua.\n',
  'spaces at the ends': '\n\n  Kata.   \n\n\n\n',
};
