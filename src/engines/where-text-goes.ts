import type { EngineTraits } from '../model/engine.js';

/**
 * Whether text that is sent to a web address leaves this machine, and to which host. An address of the machine itself does not, unless the desk says
 * that it is the near end of a tunnel or proxy (`remote: true`).
 */
export function whereTextGoes(url: string, remote?: boolean): Pick<EngineTraits, 'remote' | 'host'> {
  const { hostname, host } = new URL(url);
  return (remote ?? !isThisMachine(hostname)) ? { remote: true, host } : { remote: false };
}

function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(hostname);
}
