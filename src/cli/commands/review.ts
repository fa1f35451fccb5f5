import { withExamples } from '../examples.js';
import { serveDesk, withServeOptions, type ServeFlags } from '../serve-desk.js';
import type { AddCommand } from './index.js';

export const addReview: AddCommand = (command, terminal, setExit) => {
  withServeOptions(command.argument('<article>', terminal.say('cli.help.article')), terminal).action(
    async (name: string, flags: ServeFlags) => {
      const screen: Parameters<typeof serveDesk>[0] = async (folders) => {
        const { findOneArticle } = await import('../../app/desk/articles-there.js');
        return `/review/${encodeURIComponent(await findOneArticle(name, terminal.cwd, folders))}`;
      };
      setExit(await serveDesk(screen, flags, terminal));
    },
  );
  withExamples(command, terminal.say, ['selaras review source/article.txt']);
};
