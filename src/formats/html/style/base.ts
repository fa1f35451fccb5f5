import { css } from './css.js';

/** Tokens (light and dark), type, and what every element starts from. Each colour of words has at least 4.5:1 on what it stands on (WCAG AA). */
export const base = css`
  :root {
    --paper: #faf8f4;
    --card: #fff;
    --ink: #1d2126;
    --soft: #626a73;
    --faint: #8a9199;
    --line: #e7e2d8;
    --accent: #0d6e6e;
    --accent-bg: #e4f1ef;
    --amber: #8a5200;
    --amber-bg: #fdf1dc;
    --red: #b3261e;
    --red-bg: #fbe6e3;
    --ok: #2d6a3e;
    --text: 'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif;
    --label: Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #15181b;
      --card: #1d2125;
      --ink: #e8e6e1;
      --soft: #a3abb3;
      --faint: #7d858d;
      --line: #2c3237;
      --accent: #5cc2bd;
      --accent-bg: #17302f;
      --amber: #f0b35c;
      --amber-bg: #33270f;
      --red: #ff8a80;
      --red-bg: #3a1b19;
      --ok: #7cc48f;
    }
  }
  * {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0 auto;
    max-width: 1240px;
    padding: 0 32px 72px;
    background: var(--paper);
    color: var(--ink);
    font: 14px/1.5 var(--label);
    font-variant-numeric: tabular-nums;
  }
  a {
    color: var(--accent);
    text-underline-offset: 2px;
    text-decoration-thickness: 1px;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
