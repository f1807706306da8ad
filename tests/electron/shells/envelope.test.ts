import { expect, test } from 'vitest';
import { readEnvelope } from '#electron/shells/envelope.ts';

const read = (text: string) => readEnvelope(Buffer.from(text));

test('a call is its name and its input', () => {
  expect(read('{"name":"register.mark","input":{"mark":"here"}}')).toEqual({
    name: 'register.mark',
    input: { mark: 'here' },
  });
  expect(read('{"name":"app.status"}')).toEqual({ name: 'app.status', input: undefined });
});

test.each([
  '',
  ' ',
  'null',
  '[]',
  '"app.status"',
  '{"name":"app.status","input":{}',
  '{"name":"app.status","input":{},"more":1}',
  '{"name":"app.status","__proto__":{}}',
  '{name:"app.status"}',
])('%j is not a call', (text) => {
  expect(read(text)).toBeNull();
});

test('bytes that are not UTF-8 are not a call', () => {
  expect(readEnvelope(Buffer.from([0x22, 0xff, 0x22]))).toBeNull();
});

test('an input cannot reach into what all objects share', () => {
  const envelope = read('{"name":"x","input":{"__proto__":{"isAdmin":true}}}');
  expect(envelope?.input).not.toHaveProperty('isAdmin');
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});
