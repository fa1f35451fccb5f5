import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { pathOf } from './addresses.js';
import { NowherePage } from './shell/plain-pages.js';

// Each screen is fetched when it is first opened.
const DeskScreen = lazy(async () => ({ default: (await import('./articles/desk-screen.js')).DeskScreen }));
const ReviewScreen = lazy(async () => ({
  default: (await import('./review/review-screen.js')).ReviewScreen,
}));
const GlossaryScreen = lazy(async () => ({
  default: (await import('./glossary/glossary-screen.js')).GlossaryScreen,
}));
const ExportScreen = lazy(async () => ({
  default: (await import('./export/export-screen.js')).ExportScreen,
}));

/** Which screen stands at which address; `addresses.ts` makes them. */
export function Screens(): ReactNode {
  return (
    <Suspense fallback={null}>
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
    </Suspense>
  );
}
