export const csvFaults = {
  empty:
    'Cannot read the table {{file}}: it is empty. Export it again, with a first row that names the columns.',
  noHeader:
    'Cannot read the table: its first row ({{found}}) does not name a source and a target column. Write “source” and “target” above them.',
  columnTwice:
    'Cannot read the table: the heading “{{heading}}” makes a second column “{{column}}”. Keep one of them.',
  openQuote:
    'Cannot read the table: a quotation mark that opens in or before this line never closes. Close it, or double it where it belongs to the text.',
  malformed:
    'Cannot read the table: a quotation mark stands in the middle of a cell. Put the whole cell into quotation marks, and double those inside.',
  noSource: 'Cannot read this row of the table: its source is empty. Write the term, or delete the row.',
  noTarget:
    'Cannot read the row of “{{source}}”: its target is empty. Write the translation, or “yes” in the column “keep” if the term stays as it is.',
  keepAndTarget:
    'Cannot read the row of “{{source}}”: “keep” says that it stays as it is, and its target is “{{target}}”. Empty one of the two cells.',
  notYesOrNo:
    'Cannot read this row of the table: “keep” is “{{written}}”. Write “yes”, or leave the cell empty.',
} as const;
