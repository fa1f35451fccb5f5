import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { pathOf } from './addresses.js';
import { lateScreen } from './late-screen.js';
import { NowherePage } from './shell/plain-pages.js';

const DeskScreen = lateScreen(async () => (await import('./articles/desk-screen.js')).DeskScreen);
const ReviewScreen = lateScreen(async () => (await import('./review/review-screen.js')).ReviewScreen);
const GlossaryScreen = lateScreen(async () => (await import('./glossary/glossary-screen.js')).GlossaryScreen);
const ExportScreen = lateScreen(async () => (await import('./export/export-screen.js')).ExportScreen);

/** Which screen stands at which address; `addresses.ts` makes them. */
export function Screens(): ReactNode {
  return (
    <Switch>
      <Route path="/">
        <DeskScreen />
      </Route>
      <Route path="/review/:path">{({ path }) => <ReviewScreen key={path} path={pathOf(path)} />}</Route>
      <Route path="/glossary">
        <GlossaryScreen />
      </Route>
      <Route path="/export/:path">{({ path }) => <ExportScreen key={path} path={pathOf(path)} />}</Route>
      <Route>
        <NowherePage />
      </Route>
    </Switch>
  );
}
