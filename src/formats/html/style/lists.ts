import { css } from './css.js';

/** Folded page furniture, and the two tables at the end. */
export const lists = css`
  .furniture {
    margin: 22px 12px;
    color: var(--soft);
  }
  summary {
    cursor: pointer;
    font-size: 13px;
    padding: 4px 0;
  }
  .furniture .pairs td {
    font-size: 15px;
  }
  .furniture .placeholder {
    font-size: 12.5px;
  }
  .furniture .pairs {
    width: calc(100% + 24px);
    margin: 0 -12px;
  }
  .furniture .pairs tr > * {
    padding-top: 4px;
  }
  .furniture .pairs tr > th.gutter {
    padding-top: 10px;
  }
  .furniture .pairs td.source {
    text-decoration: none;
  }
  footer {
    margin-top: 36px;
    padding-top: 4px;
    border-top: 1px solid var(--line);
  }
  section {
    margin: 22px 12px 0;
  }
  h2 {
    font: 600 14px/1.4 var(--label);
    margin-bottom: 6px;
  }
  .list {
    font-size: 13.5px;
  }
  .list th,
  .list td {
    padding: 5px 14px 5px 0;
    vertical-align: top;
    border-bottom: 1px solid var(--line);
  }
  .list thead th {
    font-weight: 500;
    font-size: 12px;
    color: var(--soft);
  }
  .list tbody th {
    font-weight: 500;
  }
  .list small {
    color: var(--soft);
    font-size: 12px;
  }
  .list .count {
    text-align: right;
    width: 6em;
  }
  .list .absent {
    color: var(--red);
  }
  .origins .list {
    max-width: 760px;
  }
`;
