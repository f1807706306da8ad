import type { Page } from '@playwright/test';
import type { AskedWith, CallName, OutputOf } from '#shared/contract/api.ts';
import type { DesktopBridge } from '#shared/contract/shells.ts';
import type { Result } from '#shared/contract/result.ts';

/** Asks the desk that the page is open on, as the page itself does: for what a test needs to be there already. */
export async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: AskedWith<Name>,
): Promise<OutputOf<Name>> {
  const result = await page.evaluate(async (body) => {
    const { welcomeDesk } = window as { welcomeDesk?: DesktopBridge };
    if (welcomeDesk !== undefined) {
      const asked = JSON.parse(body) as { name: string; input: unknown };
      return welcomeDesk.call(asked.name, asked.input);
    }
    const headers = {
      'content-type': 'application/json',
      'x-welcome-desk-session': sessionStorage.getItem('welcome-desk-session') ?? '',
    };
    const response = await fetch('/call', { method: 'POST', headers, body });
    return (await response.json()) as Result<unknown>;
  }, JSON.stringify({ name, input }));
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
  return result.value as OutputOf<Name>;
}
