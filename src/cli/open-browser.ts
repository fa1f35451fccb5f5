/** Opens an address in the person's browser, where this system has a way to; nothing is said where it has none, since the address is printed. */
export async function openBrowser(address: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [program, words] = opener(address);
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(address: string): [string, string[]] {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
