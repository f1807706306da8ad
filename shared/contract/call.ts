import type { z } from '#shared/z.ts';

/** A call as data. A query never writes; a command may, and what it answers is on disk. */
export interface Call<Kind extends 'query' | 'command', In extends z.ZodType, Out extends z.ZodType> {
  readonly kind: Kind;
  readonly input: In;
  readonly output: Out;
}

export const query = <In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'query', In, Out> => ({ kind: 'query', input, output });

export const command = <In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
): Call<'command', In, Out> => ({ kind: 'command', input, output });
