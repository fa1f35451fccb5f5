import { withExamples } from '../examples.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

export const addDoctor: AddCommand = (command, terminal, setExit) => {
  const { say } = terminal;
  command
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .action(async (flags: CommonOptions) => {
      const line = (fine: boolean, text: string): void =>
        terminal.print(`  ${say(fine ? 'cli.doctor.ok' : 'cli.doctor.missing')}  ${text}`);
      const fine = newEnough(process.versions.node);
      line(fine, say(fine ? 'cli.doctor.node' : 'cli.doctor.nodeOld', { version: process.versions.node }));
      await withWorkspace(flags, terminal, async (workspace) => {
        const { listEngines } = await import('../../app/list-engines.js');
        const documents = (await workspace.store.documents.paths()).length;
        line(true, say('cli.doctor.workspace', { folder: workspace.folders.root }));
        line(true, say('cli.doctor.settings'));
        line(true, say('cli.doctor.glossary', { count: workspace.glossary.terms.length }));
        const units = await workspace.store.memory.count();
        line(true, say('cli.doctor.database', { documents, units }));
        for (const { traits, readiness } of await listEngines(workspace.engineSurroundings)) {
          const { name } = traits;
          if (readiness.ready) line(true, say('cli.doctor.engine', { name }));
          else {
            const reason = terminal.sayCode('fault', readiness.code, readiness.values);
            line(false, say('cli.doctor.engineMissing', { name, reason }));
          }
        }
      });
      setExit(fine ? 0 : 2);
    });
  withExamples(command, say, ['selaras doctor']);
};

/** Node 20.9 is the first long-term release of the line that the dependencies run on. */
function newEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 9);
}
