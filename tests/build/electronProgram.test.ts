import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aProject, aServer } from './aProject.ts';

const day = 24 * 3_600_000;

describe.runIf(process.platform === 'linux')("Electron's program is used when it is there and runs", () => {
  test('without a screen nothing is looked for', async () => {
    const project = aProject();
    project.hasProgram({ says: `v${project.version}` });
    const found = await project.findElectron({ DISPLAY: '', WAYLAND_DISPLAY: '' });
    expect(found).toEqual({ whyNot: 'there is no screen for a window here' });
  });

  test('a whole program of the right version is used', async () => {
    const project = aProject();
    const program = project.hasProgram({ says: `v${project.version}` });
    expect(await project.findElectron({})).toEqual({ program });
  });

  test('a program that does not start is not used', async () => {
    const project = aProject();
    project.hasProgram({ says: 'no-sandbox', endsWith: 1 });
    expect(await project.findElectron({})).toEqual({ whyNot: "Electron's program does not start here" });
  });
});

describe.runIf(process.platform === 'linux')("when Electron's program is not there", () => {
  test('a server that refuses is asked once, and not again within the week', async () => {
    await using server = await aServer((_, response) => response.writeHead(404).end());
    const project = aProject();
    const first = await project.findElectron(server.environment);
    expect(first.whyNot).toContain('could not be reached');
    expect(server.asked).toEqual(['HEAD']);

    const second = await project.findElectron(server.environment);
    expect(second.whyNot).toContain('--try-electron');
    expect(server.asked).toEqual(['HEAD']);

    await project.findElectron(server.environment, true);
    expect(server.asked).toEqual(['HEAD', 'HEAD']);
  });

  test.each([
    ['more than a week ago', -8 * day, ''],
    ['in the future, by a clock that was wrong', day, ''],
    ['for another version', 0, '-old'],
  ])('a failure %s is not remembered', async (_, agoMs, suffix) => {
    await using server = await aServer((_request, response) => response.writeHead(404).end());
    const project = aProject();
    project.remembers({ version: `${project.version}${suffix}`, at: Date.now() + agoMs, why: 'it rained' });
    await project.findElectron(server.environment);
    expect(server.asked).toEqual(['HEAD']);
  });

  test('a program of another version does not count, and a file that is not the program is not kept', async () => {
    await using server = await aServer((_, response) => response.writeHead(200).end('not a program'));
    const project = aProject();
    project.hasProgram({ says: 'v1.0.0', ofVersion: '1.0.0' });
    const found = await project.findElectron(server.environment);
    expect(found.whyNot).toContain('could not be fetched whole');
    expect(server.asked).toContain('GET');
    expect(existsSync(project.remembered)).toBe(true);
  });
});
