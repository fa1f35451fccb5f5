import { withExamples } from '../examples.js';
import { nextStep } from '../next-step.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import { wrap } from '../wrap.js';
import type { Advice } from '../../model/engine.js';
import type { AddCommand } from './index.js';

/** As wide as the sign before each line. */
const INDENT = '      ';

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
        const pinned = workspace.glossary.terms.length > 0;
        for (const { traits, readiness } of await listEngines(workspace.engineSurroundings)) {
          const { name } = traits;
          line(readiness.ready, say(`cli.doctor.engine${readiness.ready ? '' : 'Missing'}`, { name }));
          const advice = readiness.ready ? pinned && readiness.advice : readiness;
          if (advice) terminal.print(describe(advice, terminal));
        }
      });
      setExit(fine ? 0 : 2);
    });
  withExamples(command, say, ['selaras doctor']);
};

/** Below the engine: what is missing, and the next step on a line of its own, to be copied. */
function describe({ code, values }: Advice, { say, sayCode, width }: Terminal): string {
  const sentence = wrap(sayCode('fault', code, values), width ?? 80, INDENT);
  const step = nextStep(code, values);
  if (!step) return sentence;
  const told =
    'run' in step
      ? [say('cli.doctor.run', { line: step.run })]
      : [say('cli.doctor.write'), '  engines:', `    ${step.write}`];
  return [sentence, ...told.map((line) => INDENT + line)].join('\n');
}

/** Node 20.9 is the first long-term release of the line that the dependencies run on. */
function newEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 9);
}
