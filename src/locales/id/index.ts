import { cli } from './cli.js';
import { complete } from './complete.js';
import { appFaults } from './fault/app.js';
import { csvFaults } from './fault/csv.js';
import { engineFaults } from './fault/engine.js';
import { evaluateFaults } from './fault/evaluate.js';
import { flowFaults } from './fault/flow.js';
import { formatFaults } from './fault/format.js';
import { glossaryFaults } from './fault/glossary.js';
import { srxFaults } from './fault/srx.js';
import { storeFaults } from './fault/store.js';
import { tbxFaults } from './fault/tbx.js';
import { tmxFaults } from './fault/tmx.js';
import { workspaceFaults } from './fault/workspace.js';
import { xliffFaults } from './fault/xliff.js';
import { findings } from './finding/index.js';
import { page } from './page.js';
import { server } from './server.js';
import { copy, filled, open, state } from './state.js';

export const words = {
  page,
  state,
  filled,
  open,
  copy,
  server,
  complete,
  finding: findings,
  fault: {
    app: appFaults,
    csv: csvFaults,
    engine: engineFaults,
    evaluate: evaluateFaults,
    flow: flowFaults,
    format: formatFaults,
    glossary: glossaryFaults,
    srx: srxFaults,
    store: storeFaults,
    tbx: tbxFaults,
    tmx: tmxFaults,
    workspace: workspaceFaults,
    xliff: xliffFaults,
  },
  cli,
} as const;
