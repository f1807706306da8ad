const lineEnd = 0x0a;

/**
 * Cuts a stream of bytes into lines without their LF. A line over the limit comes out as `too-large`; its bytes are
 * thrown away as they arrive, so that no input can fill the memory. A last line needs no LF.
 */
export async function* linesOf(
  stream: AsyncIterable<Buffer>,
  limitBytes: number,
): AsyncGenerator<Buffer | 'too-large'> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.byteLength;
    if (length <= limitBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Buffer | 'too-large' => {
    const line = length > limitBytes ? 'too-large' : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      yield take();
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
