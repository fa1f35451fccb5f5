import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSay } from './words.js';

function PlainPage({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <main className="plain-page">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

export function TokenPage(): ReactNode {
  const say = useSay();
  return (
    <PlainPage title={say('desk.shell.token.title')}>
      <p>{say('desk.shell.token.why')}</p>
      <p>
        <code>{say('desk.shell.token.command')}</code>
      </p>
    </PlainPage>
  );
}

export function LostPage({ retry }: { readonly retry: () => void }): ReactNode {
  const say = useSay();
  return (
    <PlainPage title={say('desk.shell.lost.title')}>
      <p>{say('desk.shell.lost.why')}</p>
      <button type="button" className="primary" onClick={retry}>
        {say('desk.shell.lost.retry')}
      </button>
    </PlainPage>
  );
}

export function NowherePage(): ReactNode {
  const say = useSay();
  return (
    <PlainPage title={say('desk.shell.nowhere.title')}>
      <Link href="/">{say('desk.shell.nowhere.back')}</Link>
    </PlainPage>
  );
}

/** What went wrong in a reading, in the server's words. */
export function FailedNote({
  error,
  retry,
}: {
  readonly error: Error;
  readonly retry: () => void;
}): ReactNode {
  const say = useSay();
  return (
    <div className="failed-note" role="alert">
      <strong>{say('desk.shell.failed')}</strong>
      <p>{error.message === 'offline' ? say('desk.shell.lost.why') : error.message}</p>
      <button type="button" onClick={retry}>
        {say('desk.shell.lost.retry')}
      </button>
    </div>
  );
}
