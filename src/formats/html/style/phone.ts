import { css } from './css.js';

/** One column: the source above its target, number and state at the left. */
export const phone = css`
  @media screen and (max-width: 720px) {
    body {
      padding: 0 14px 48px;
    }
    header {
      padding: 18px 2px 14px;
    }
    .pairs,
    .pairs tbody {
      display: block;
    }
    .pairs colgroup {
      display: none;
    }
    .pairs thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .pairs tr {
      display: grid;
      grid-template-columns: 30px minmax(0, 1fr);
    }
    .pairs td {
      padding: 3px 2px 3px 6px;
      grid-column: 2;
    }
    .pairs td.source {
      grid-row: 1;
      font-size: 15px;
      line-height: 1.5;
    }
    .pairs td.target {
      grid-row: 2;
      padding-bottom: 8px;
    }
    .pairs tr:not(:first-child) > td.source {
      padding-top: 8px;
    }
    .pairs th.gutter {
      grid-column: 1;
      grid-row: 1/3;
    }
    .pairs tr > td.target {
      padding-top: 2px;
    }
    .headline td {
      font-size: 22px;
    }
    .headline td.source {
      font-size: 17px;
    }
    .list-item td {
      padding-left: 22px;
    }
    .quotation td {
      padding-left: 16px;
      background-position: 4px 0;
    }
    section,
    .furniture {
      margin-left: 2px;
      margin-right: 2px;
    }
    .terms .list thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .terms .list,
    .terms .list tbody {
      display: block;
    }
    .terms .list tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 12px;
      padding: 6px 0;
      border-bottom: 1px solid var(--line);
    }
    .terms .list th,
    .terms .list td {
      border: 0;
      padding: 1px 0;
    }
    .terms .list td:nth-child(n + 3) {
      color: var(--soft);
      font-size: 12.5px;
    }
  }
`;
