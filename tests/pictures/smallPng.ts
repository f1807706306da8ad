import { deflateSync, inflateSync } from 'node:zlib';

interface Chunk {
  type: string;
  data: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The chunks of a PNG file (W3C PNG, section 5). Their check sums are not looked at. */
export function chunksOf(png: Buffer): Chunk[] {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('this is no PNG file');
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});

function checkSum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(checkSum(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** What a filter takes a byte to have been (W3C PNG, section 9.2), from the bytes left, above, and above left. */
function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}

interface Picture {
  width: number;
  height: number;
  /** One number a pixel: red, green and blue, eight bits each. */
  colours: Uint32Array;
}

/** Reads a PNG as browsers write screenshots: 8 bits a channel, with or without transparency, not interlaced. */
function decoded(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height, depth, kind, interlaced] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head.readUInt8(8),
    head.readUInt8(9),
    head.readUInt8(12),
  ];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error('a PNG of another kind');
  const channels = kind === 2 ? 3 : 4;
  const lines = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const long = width * channels;
  const bytes = Buffer.alloc(long * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (long + 1)] ?? 0;
    for (let x = 0; x < long; x += 1) {
      const at = y * long + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - long] ?? 0);
      const upLeft = x < channels || y === 0 ? 0 : (bytes[at - long - channels] ?? 0);
      bytes[at] = (lines[y * (long + 1) + 1 + x] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) colours[at] = bytes.readUIntBE(at * channels, 3);
  return { width, height, colours };
}

const distance = (one: number, other: number) =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/**
 * The same picture with at most `most` colours, those it uses most; every other pixel takes the nearest of them. Words on
 * paper keep their edges, and the file becomes about a third of what it was. `madeBy` is written into it.
 */
export function smallPng(png: Buffer, most: number, madeBy: string): Buffer {
  const { width, height, colours } = decoded(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const placeOf = (colour: number): number => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    let nearest = 0;
    for (let place = 1; place < palette.length; place += 1) {
      if (distance(colour, palette[place] ?? 0) < distance(colour, palette[nearest] ?? 0)) nearest = place;
    }
    places.set(colour, nearest);
    return nearest;
  };
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = placeOf(colours[y * width + x] ?? 0);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const chunks = [
    { type: 'IHDR', data: head },
    {
      type: 'PLTE',
      data: Buffer.from(palette.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255])),
    },
    { type: 'tEXt', data: Buffer.from(`Software\0${madeBy}`, 'latin1') },
    { type: 'IDAT', data: deflateSync(lines, { level: 9, memLevel: 9 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
  return Buffer.concat([signature, ...chunks.map(written)]);
}
