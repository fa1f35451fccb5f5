import { css } from './css.js';

/** Title, progress and legend. */
export const header = css`
  header {
    padding: 26px 12px 18px;
    border-bottom: 1px solid var(--line);
    margin-bottom: 6px;
  }
  header .kind {
    color: var(--soft);
    font-size: 12.5px;
  }
  h1 {
    font: 600 19px/1.3 var(--text);
    margin: 2px 0 10px;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 18px;
    color: var(--soft);
  }
  .bar {
    display: flex;
    width: 190px;
    height: 6px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--line);
  }
  .bar i {
    flex: 0 1 0;
  }
  .bar .approved {
    background: var(--ok);
  }
  .bar .edited {
    background: var(--accent);
  }
  .bar .draft {
    background: repeating-linear-gradient(90deg, var(--faint) 0 4px, transparent 4px 6px);
  }
  .badge {
    display: inline-block;
    margin: 12px 8px 0 0;
    padding: 3px 10px;
    border-radius: 99px;
    font-weight: 600;
    font-size: 12.5px;
    color: var(--amber);
    background: var(--amber-bg);
  }
  .badge.embargo {
    color: var(--red);
    background: var(--red-bg);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-top: 12px;
    font-size: 12.5px;
    color: var(--soft);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend b {
    font-weight: 600;
    color: var(--ink);
  }
`;
