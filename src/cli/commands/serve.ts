import { withExamples } from '../examples.js';
import { serveDesk, withServeOptions, type ServeFlags } from '../serve-desk.js';
import type { AddCommand } from './index.js';

export const addServe: AddCommand = (command, terminal, setExit) => {
  withServeOptions(command, terminal).action(async (flags: ServeFlags) => {
    setExit(await serveDesk(async () => '/', flags, terminal));
  });
  withExamples(command, terminal.say, ['selaras serve', 'selaras serve --port 8080 --no-open']);
};
