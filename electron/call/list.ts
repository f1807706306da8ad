import { api } from '#shared/contract/api.ts';
import { z } from '#shared/z.ts';

/** Every call with its kind and the JSON Schemas (draft 2020-12) of what it takes and answers. */
export function listCalls(): { name: string; kind: 'query' | 'command'; input: unknown; output: unknown }[] {
  return Object.entries(api).map(([name, { kind, input, output }]) => ({
    name,
    kind,
    // A check that JSON Schema has no word for is left out there; `dispatch` still makes it.
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
  }));
}
