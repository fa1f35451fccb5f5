import { Fault } from '../../model/fault.js';
import { settle } from '../approve.js';
import { openWorkspace, type OpenOptions, type Workspace } from '../open-workspace.js';
import { renewWorkspace } from '../renew-workspace.js';
import { keepOutput } from './keep-output.js';
import { Later } from './later.js';

export interface DeskTimes {
  /** Milliseconds after an act until the article as a whole is checked, and after which it is at the latest. */
  readonly settle: { readonly quiet: number; readonly most: number };
  /** Milliseconds after the first act until the article's XLIFF is written. */
  readonly output: { readonly quiet: number; readonly most: number };
}

const usualTimes: DeskTimes = {
  settle: { quiet: 700, most: 5_000 },
  output: { quiet: 15_000, most: 25_000 },
};

/** An open workspace that serves people for hours: it follows changes of the glossary, and does what can wait after their acts. Close it. */
export class Desk {
  private readonly settling: Later;
  private readonly keeping: Later;
  private renewing: Promise<unknown> = Promise.resolve();

  private constructor(
    private current: Workspace,
    times: DeskTimes,
  ) {
    const report = (error: unknown): void =>
      this.workspace.options.onNotice('later', { detail: sayError(error) });
    this.settling = new Later(
      times.settle,
      (path) => this.act((workspace) => settle(path, workspace)),
      report,
    );
    this.keeping = new Later(
      times.output,
      async (path) => {
        await this.act((workspace) => keepOutput(path, workspace));
      },
      report,
    );
  }

  static async open(options: OpenOptions, times: DeskTimes = usualTimes): Promise<Desk> {
    return new Desk(await openWorkspace({ ...options, keep: true }), times);
  }

  get workspace(): Workspace {
    return this.current;
  }

  /** Does something under the glossary of now: where another process applied a changed one meanwhile, it is read and the work is done again. */
  async act<Result>(work: (workspace: Workspace) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.current);
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'flow.glossaryMoved') throw error;
      await this.renew();
      return work(this.current);
    }
  }

  /** Reads glossary.yaml again; true where it is another one. */
  async renew(): Promise<boolean> {
    const turn = this.renewing.then(async () => {
      const before = this.current;
      this.current = await renewWorkspace(before);
      return this.current !== before;
    });
    this.renewing = turn.catch(() => undefined);
    return turn;
  }

  /** A person changed an article: what can wait is done after they have their answer. */
  touched(path: string): void {
    this.settling.ask(path);
    this.keeping.ask(path);
  }

  /** Checks the article as a whole at once. */
  settleNow(path: string): Promise<void> {
    return this.act((workspace) => settle(path, workspace));
  }

  /** Does at once what was going to wait. */
  async flush(): Promise<void> {
    await this.settling.flush();
    await this.keeping.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.current.close();
  }
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
