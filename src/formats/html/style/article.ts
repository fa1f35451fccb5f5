import { css } from './css.js';

/** The pairs of sentences: a headline looks like a headline in both languages, and the grid is felt, not drawn. */
export const article = css`
  table {
    border-collapse: collapse;
    width: 100%;
    text-align: left;
  }
  .pairs {
    table-layout: fixed;
  }
  col.gutter {
    width: 56px;
  }
  .pairs thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 8px 12px;
    background: var(--paper);
    color: var(--soft);
    font-weight: 600;
    font-size: 11.5px;
    letter-spacing: 0.02em;
  }
  .pairs td {
    padding: 3px 12px;
    vertical-align: top;
    font: 400 17px/1.58 var(--text);
    text-wrap: pretty;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .pairs td.source {
    color: var(--soft);
  }
  th.gutter {
    padding: 7px 0 0;
    vertical-align: top;
    text-align: center;
    font-weight: 400;
    line-height: 0;
  }
  th.gutter b {
    display: block;
    margin-bottom: 4px;
    font-weight: 500;
    font-size: 11px;
    line-height: 1.2;
    color: var(--soft);
  }
  th.gutter svg {
    display: block;
    margin: 0 auto 5px;
  }
  .pairs tbody tr:first-child > * {
    padding-top: 16px;
  }
  .pairs tbody tr:first-child > th.gutter {
    padding-top: 20px;
  }
  tr:target > * {
    background: var(--accent-bg);
  }
  .headline td {
    font-weight: 620;
    font-size: 24px;
    line-height: 1.25;
  }
  .headline td.source {
    font-weight: 500;
  }
  .standfirst td {
    font-size: 18.5px;
    line-height: 1.42;
  }
  .subheading td {
    font-weight: 620;
    font-size: 18.5px;
    line-height: 1.35;
  }
  .subheading tr:first-child td {
    padding-top: 20px;
  }
  .list-item td {
    padding-left: 30px;
  }
  .list-item tr:first-child td::before {
    content: '•' / '';
    float: left;
    margin-left: -16px;
    color: var(--soft);
  }
  .quotation td {
    padding-left: 28px;
    background: linear-gradient(var(--line), var(--line)) 12px 0/2px 100% no-repeat;
  }
  .caption td {
    font-size: 14.5px;
    line-height: 1.45;
    font-style: italic;
  }
  .pairs .excluded td.source {
    text-decoration: line-through;
    text-decoration-color: var(--faint);
  }
  .placeholder {
    font: 400 14px/1.5 var(--label);
    color: var(--soft);
  }
  .term {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--accent) 60%, transparent);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
  }
  .term.missing {
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--red);
  }
  mark {
    background: var(--amber-bg);
    color: inherit;
    box-shadow: inset 0 -2px var(--amber);
  }
  mark.blocking {
    background: var(--red-bg);
    box-shadow: inset 0 -2px var(--red);
  }
  mark.info {
    background: none;
    box-shadow: inset 0 -1px var(--soft);
  }
  td code {
    display: inline-block;
    max-width: 16ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
    vertical-align: bottom;
    font:
      400 0.72em/1.9 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    color: var(--soft);
  }
`;
