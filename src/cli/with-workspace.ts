import type { Workspace } from '../app/open-workspace.js';
import type { Terminal } from './terminal.js';

/** Options that every command takes. */
export interface CommonOptions {
  readonly workspace?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** Opens the workspace, works, and closes it whatever happens. */
export async function withWorkspace<Result>(
  options: CommonOptions,
  terminal: Terminal,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const { openWorkspace } = await import('../app/open-workspace.js');
  const workspace = await openWorkspace({
    cwd: options.workspace ?? terminal.cwd,
    now: terminal.now,
    language: terminal.language,
    environment: terminal.environment,
    onNotice: (key, values) => terminal.warn(terminal.sayCode('cli.notice', key, values)),
  });
  for (const [path, segments] of workspace.reopened)
    terminal.warn(terminal.say('cli.notice.reopened', { path, count: segments.length }));
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}
