import { css } from './css.js';

/** State shapes: the colours of their parts. */
export const shapes = css`
  svg {
    width: 15px;
    height: 15px;
    flex: none;
    overflow: visible;
  }
  .ring {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .dashed {
    stroke: var(--soft);
    stroke-dasharray: 2.4 2;
  }
  .faint {
    stroke: var(--faint);
  }
  .half {
    fill: var(--accent);
  }
  .disc {
    fill: var(--ok);
  }
  .tick {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1.8;
  }
  .flag {
    width: 13px;
    height: 13px;
    fill: var(--amber);
  }
  .flag.blocking {
    fill: var(--red);
  }
  .flag.info {
    fill: var(--soft);
  }
`;
