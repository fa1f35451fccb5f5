import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { DeskScreen } from './articles/desk-screen.js';
import { ExportScreen } from './export/export-screen.js';
import { GlossaryScreen } from './glossary/glossary-screen.js';
import { ReviewScreen } from './review/review-screen.js';
import { NowherePage } from './shell/plain-pages.js';
import { pathOf } from './addresses.js';

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
