import { css } from './css.js';

/** Highlights in the text, and the findings and remarks below it. */
export const notes = css`
  .notes {
    margin: 8px 0 6px;
  }
  .note {
    margin-top: 6px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--amber-bg);
    font: 400 13.5px/1.45 var(--label);
  }
  .note strong {
    margin-right: 6px;
    font-weight: 600;
    color: var(--amber);
  }
  .note.blocking {
    background: var(--red-bg);
  }
  .note.blocking strong {
    color: var(--red);
  }
  .note.info,
  .note.comment,
  .note.query {
    background: var(--card);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .note.info strong,
  .note.comment strong,
  .note.query strong {
    color: var(--ink);
  }
  .note.resolved p {
    color: var(--soft);
  }
  .note time,
  .note .tag {
    margin-right: 6px;
    font-size: 12px;
    color: var(--soft);
  }
  .note.blocking .tag,
  .note.warning .tag {
    color: inherit;
  }
  .note p {
    overflow-wrap: anywhere;
  }
  .comment p,
  .query p {
    white-space: pre-line;
  }
  .note em {
    font-style: normal;
    opacity: 0.85;
  }
`;
