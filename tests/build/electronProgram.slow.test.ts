import { describe, expect, test } from 'vitest';
import { aProject, aServer } from './aProject.ts';

describe.runIf(process.platform === 'linux')('a server that keeps us waiting is left', () => {
  test('one that takes the question and never answers', async () => {
    await using server = await aServer(() => undefined);
    const found = await aProject().findElectron(server.environment);
    expect(found.whyNot).toContain('could not be reached');
    expect(server.asked).toEqual(['HEAD']);
  });

  test('one that begins to send the program and then falls silent', async () => {
    await using server = await aServer((request, response) => {
      response.writeHead(200, { 'content-length': '120000000' });
      if (request.method === 'HEAD') response.end();
      else response.write('the first bytes');
    });
    const found = await aProject().findElectron(server.environment);
    expect(found.whyNot).toContain('could not be fetched whole');
  });
});
