import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names this process so that another one can see whether it still works: machine, process id, and when it was started where the system tells. */
export function processHolder(): string {
  return [hostname(), process.pid, startOf(process.pid) ?? ''].join(':');
}

/** A process on another machine cannot be looked at, and counts as alive. */
export function isAlive(holder: string): boolean {
  const [host, pid, start] = holder.split(':');
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // A process of another user is there, and may not be signalled.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // The same number may be another process by now.
  const now = startOf(Number(pid));
  return now === null || start === '' || now === start;
}

/** Start time in clock ticks since boot: the 22nd field of /proc/PID/stat (proc(5)); null where there is no such file. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in brackets that may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
