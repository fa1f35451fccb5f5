import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from './session.js';
import { useTheme } from './theme.js';
import { useSay, useWords } from './words.js';

export interface FrameProps {
  /** Of the page, in the browser's tab. */
  readonly title: string;
  /** The head bar, from left to right; null gives the one with the screens' names. */
  readonly head?: ReactNode;
  /** Asked before a link of the head bar is followed; false where the person is to be asked first. */
  readonly mayLeave?: ((address: string) => boolean) | undefined;
  /** Beside the main part; a sheet on a phone. */
  readonly panel?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** Head bar, main part, side panel and foot bar: every screen stands in one. */
export function Frame({ title, head, mayLeave, panel, foot, children }: FrameProps): ReactNode {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · ${say('desk.shell.title')}`;
  }, [title, say]);
  return (
    <div className={panel ? 'frame with-panel' : 'frame'}>
      <header className="head">
        {head ?? <ScreenNames mayLeave={mayLeave} />}
        <PersonalMenu />
      </header>
      <main className="main">{children}</main>
      {panel ?? null}
      {foot ? <footer className="foot">{foot}</footer> : null}
    </div>
  );
}

function ScreenNames({ mayLeave }: Pick<FrameProps, 'mayLeave'>): ReactNode {
  const say = useSay();
  const { session } = useSession();
  const [place] = useLocation();
  const names = [
    ['/', say('desk.shell.nav.desk')],
    ['/glossary', say('desk.shell.nav.glossary')],
  ] as const;
  return (
    <>
      <span className="brand">{say('desk.shell.title')}</span>
      <nav className="screens" aria-label={say('desk.shell.nav.label')}>
        {names.map(([address, name]) => (
          <Link
            key={address}
            href={address}
            aria-current={place === address ? 'page' : undefined}
            onClick={(event) => {
              if (address !== place && mayLeave?.(address) === false) event.preventDefault();
            }}
          >
            {name}
          </Link>
        ))}
      </nav>
      <span className="space" />
      <span className="workspace soft">{session.workspace}</span>
    </>
  );
}

/** Language, colours and name. */
function PersonalMenu(): ReactNode {
  const { say, language, change } = useWords();
  const { theme, toggle } = useTheme();
  const { session, changeName } = useSession();
  const themeLabel = say(theme === 'dark' ? 'desk.shell.theme.toLight' : 'desk.shell.theme.toDark');
  return (
    <div className="personal">
      <button
        type="button"
        className="plain"
        lang={language === 'en' ? 'id' : 'en'}
        title={say('desk.shell.language.change')}
        aria-label={`${say('desk.shell.language.short')}: ${say('desk.shell.language.change')}`}
        onClick={() => change(language === 'en' ? 'id' : 'en')}
      >
        {say('desk.shell.language.short')}
      </button>
      <button type="button" className="plain" title={themeLabel} aria-label={themeLabel} onClick={toggle}>
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          {theme === 'dark' ? (
            <path d="M8 4.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM8 .9v1.9M8 13.2v1.9M.9 8h1.9M13.2 8h1.9M3 3l1.3 1.3M11.7 11.7L13 13M13 3l-1.3 1.3M4.3 11.7L3 13" />
          ) : (
            <path d="M13.4 9.7A6 6 0 0 1 6.3 2.6a6 6 0 1 0 7.1 7.1z" />
          )}
        </svg>
      </button>
      {session.name === null ? null : (
        <button
          type="button"
          className="plain person"
          title={say('desk.shell.person', { name: session.name })}
          aria-label={`${initialsOf(session.name)}: ${say('desk.shell.person', { name: session.name })}`}
          onClick={changeName}
        >
          {initialsOf(session.name)}
        </button>
      )}
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
