import type { Folders } from '../app/workspace-files.js';
import type { Terminal } from './terminal.js';

/** Installs the local engine's model, showing what is fetched. */
export async function installLocal(asked: {
  readonly folders: Folders;
  /** Folder with the model files; absent: from the public registry. */
  readonly from: string | undefined;
  readonly terminal: Terminal;
}): Promise<void> {
  const { installLocalEngine, localModelFacts } = await import('../app/install-engine.js');
  const { terminal } = asked;
  const { say } = terminal;
  const { approximateSize: size, licence } = localModelFacts;
  terminal.print(say('cli.engines.installing', { name: 'local', size, licence }));
  const { folder, bytes, already } = await installLocalEngine(asked.folders, {
    from: asked.from,
    signal: terminal.signal,
    onProgress: ({ file, done, total }) =>
      terminal.progress(
        say('cli.engines.downloading', { file, percent: total > 0 ? Math.floor((100 * done) / total) : 0 }),
      ),
  });
  terminal.progress('');
  const megabytes = (bytes / 1_000_000).toFixed(1);
  terminal.print(
    already
      ? say('cli.engines.already', { folder })
      : say('cli.engines.installed', { folder, size: megabytes }),
  );
}
