import { css } from './css.js';

/** A4: light colours whatever the screen has, no row torn apart, the names of the languages on every sheet. */
export const paper = css`
  @page {
    size: A4;
    margin: 15mm 13mm 16mm;
  }
  @media print {
    :root {
      --paper: #fff;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    body {
      max-width: none;
      padding: 0;
      font-size: 9.5pt;
    }
    header {
      padding-top: 0;
    }
    .pairs thead {
      display: table-header-group;
    }
    .pairs thead th {
      position: static;
    }
    tr,
    .note,
    .list tr,
    header {
      break-inside: avoid;
    }
    h2 {
      break-after: avoid;
    }
    .headline,
    .standfirst,
    .subheading {
      break-after: avoid;
    }
    .pairs td {
      font-size: 10.5pt;
      line-height: 1.45;
    }
    .headline td {
      font-size: 15pt;
    }
    .standfirst td,
    .subheading td {
      font-size: 11.5pt;
    }
    .placeholder,
    .note {
      font-size: 8.5pt;
    }
    .list {
      font-size: 9pt;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    tr:target > * {
      background: none;
    }
  }
`;
