import { describe, expect, test } from 'vitest';
import { vetAddress } from '#electron/shells/addresses.ts';
import { hostileAddresses } from '#tests/support/hostileAddresses.ts';

describe('an address may be opened in another program', () => {
  test.each([
    ['https://www.gov.uk/data-protection', 'https://www.gov.uk/data-protection'],
    ['HTTPS://WWW.NHS.UK/', 'https://www.nhs.uk/'],
    ['mailto:priya.shah@example.org', 'mailto:priya.shah@example.org'],
    [
      'mailto:?bcc=a@example.org,b@example.org&subject=Tuesday',
      'mailto:?bcc=a@example.org,b@example.org&subject=Tuesday',
    ],
    ['mailto:a@example.org?body=Dear%20Priya%0D%0AJean', 'mailto:a@example.org?body=Dear%20Priya%0D%0AJean'],
    ['tel:07700 900123', 'tel:07700900123'],
    ['tel:+44 (0)1632-960001', 'tel:+4401632960001'],
  ])('%s', (address, opened) => {
    expect(vetAddress(address)).toBe(opened);
  });
});

describe('an address is refused', () => {
  test.each([
    ['another host', 'https://example.org/'],
    ['a host that only begins like a known one', 'https://www.gov.uk.example.org/'],
    ['a known host as the user of another', 'https://www.gov.uk@example.org/'],
    ['a user before a known host', 'https://jean@www.gov.uk/'],
    ['a password before a known host', 'https://:x@www.gov.uk/'],
    ['another port', 'https://www.gov.uk:8443/'],
    ['without encryption', 'http://www.gov.uk/'],
    ['a backslash that browsers read as a slash', 'https://example.org\\@www.gov.uk/'],
    ['letters that look like others', 'https://www.gоv.uk/'],
    ['a file', 'file:///etc/passwd'],
    ['a share of another computer', '\\\\example.org\\share\\x.exe'],
    ['a script', 'javascript:alert(1)'],
    ['a page in the address', 'data:text/html,<script>alert(1)</script>'],
    ['a program', 'ms-msdt:/id PCWDiagnostic'],
    ['a search that runs a file', 'search-ms:query=x&crumb=location:\\\\example.org'],
    ['our own scheme', 'app://welcome-desk/'],
    ['a view of a source', 'view-source:https://www.gov.uk/'],
    ['a mail with a file of this computer', 'mailto:a@example.org?attach=/etc/passwd'],
    ['a mail with a file, in capitals', 'mailto:a@example.org?ATTACHMENT=C:\\x'],
    [
      'a mail with a header smuggled into the subject',
      'mailto:a@example.org?subject=x%0D%0ABcc:b@example.org',
    ],
    ['a mail with a header smuggled into the address', 'mailto:a@example.org%0ABcc:b@example.org'],
    ['a mail with an unknown header', 'mailto:a@example.org?x-priority=1'],
    ['a telephone number with a service code', 'tel:*21*07700900123%23'],
    ['a telephone number with a pause', 'tel:07700900123;postd=1'],
    ['a telephone number that is none', 'tel:jean'],
    ['a line end', 'https://www.gov.uk/\nfile:///etc/passwd'],
    ['a tab in the scheme', 'java\tscript:alert(1)'],
    ['a zero byte', 'https://www.gov.uk/\u0000'],
    ['a switch for a program', '--help'],
    ['nothing', ''],
  ])('%s', (_what, address) => {
    expect(() => vetAddress(address)).toThrow('not-allowed');
  });

  test.each(hostileAddresses)('%s, as one that a page must not get to', (address) => {
    expect(() => vetAddress(address)).toThrow('not-allowed');
  });

  test('when another program would cut it off', () => {
    expect(() => vetAddress(`mailto:a@example.org?body=${'x'.repeat(2000)}`)).toThrow('too-large');
  });
});
