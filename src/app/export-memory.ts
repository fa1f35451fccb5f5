import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { writeTmx } from '../formats/tmx/write-tmx.js';
import type { MemoryUnit } from '../model/match.js';
import { Fault } from '../model/fault.js';
import { systemCode } from '../workspace/write-whole.js';
import type { Workspace } from './open-workspace.js';

/** Streams the whole memory as TMX into a file (whole or not at all), or to `print` where there is none. Answers with the number of pairs. */
export async function exportMemory(
  file: string | null,
  print: (chunk: string) => void,
  workspace: Workspace,
): Promise<number> {
  const pair = { from: workspace.from.code, to: workspace.to.code };
  let count = 0;
  const counted = (async function* countUnits(): AsyncGenerator<MemoryUnit> {
    for await (const unit of workspace.store.memory.all(pair)) {
      count++;
      yield unit;
    }
  })();
  if (file === null) {
    for await (const chunk of writeTmx(counted, pair)) print(chunk);
    return count;
  }
  const temporary = `${file}.part`;
  try {
    await pipeline(writeTmx(counted, pair), createWriteStream(temporary));
    await rename(temporary, file);
    return count;
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new Fault('workspace.notWritten', { file, reason: systemCode(cause) }, { cause, place: { file } });
  }
}
