import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testWorkspace } from '../support/workspace.js';

it('serves nothing but this machine: another address is refused in words', async () => {
  const workspace = testWorkspace();
  const { exit, err } = await workspace.selaras('serve', '--host', '0.0.0.0', '--no-open');
  expect(exit).toBe(2);
  expect(err).toContain('0.0.0.0');
});

it('prints an address that opens the desk, and closes on an interruption', async () => {
  const workspace = testWorkspace('sample');
  const file = workspace.path('.selaras/serving.json');
  let status = 0;
  const asked = (async () => {
    while (!existsSync(file)) await sleep(50);
    const { port } = JSON.parse(readFileSync(file, 'utf8')) as { port: number };
    const { token } = JSON.parse(readFileSync(workspace.path('.selaras/desk.json'), 'utf8')) as {
      token: string;
    };
    const headers = { authorization: `Bearer ${token}` };
    status = (await fetch(`http://127.0.0.1:${port}/api/session`, { headers })).status;
  })();
  const words = ['serve', '--port', '0', '--no-open'];
  const { exit, out } = await workspace.interrupted(words, asked, 'SIGINT');
  expect(exit).toBe(0);
  expect(status).toBe(200);
  expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}/);
  expect(existsSync(file)).toBe(false);
});
