import type { ReactNode } from 'react';
import { Frame } from '../shell/frame.js';
import { useSay } from '../shell/words.js';

/** The copies that an article gives, and what still keeps them back. */
export function ExportScreen({ path }: { readonly path: string }): ReactNode {
  const say = useSay();
  return (
    <Frame title={say('desk.shell.nav.export')}>
      <h1>{path}</h1>
    </Frame>
  );
}
