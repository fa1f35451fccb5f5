import type { ReactNode } from 'react';
import { Frame } from '../shell/frame.js';
import { useSay } from '../shell/words.js';

/** The pinned terms of the workspace. */
export function GlossaryScreen(): ReactNode {
  const say = useSay();
  return (
    <Frame title={say('desk.shell.nav.glossary')}>
      <h1 className="unseen">{say('desk.shell.nav.glossary')}</h1>
    </Frame>
  );
}
