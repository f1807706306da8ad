// The two files that hold an icon in several sizes. Both take whole PNGs.

/** @typedef {[size: number, png: Buffer][]} Drawn pictures by their width in pixels */

/**
 * The icon of a Windows program: a table of pictures, then the pictures.
 * @param {Drawn} drawn at most 256 pixels wide
 */
export function icoOf(drawn) {
  const head = Buffer.alloc(6 + 16 * drawn.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(drawn.length, 4);
  let from = head.length;
  for (const [place, [size, png]] of drawn.entries()) {
    const entry = 6 + 16 * place;
    // 256 does not fit into a byte, and is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(from, entry + 12);
    from += png.length;
  }
  return Buffer.concat([head, ...drawn.map(([, png]) => png)]);
}

/** Apple's names of the places in an icon, and how many pixels belong there. @type {[string, number][]} */
const places = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** @param {string} name @param {Buffer} content */
function piece(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

/**
 * The icon of a macOS program: named pieces, each with its length.
 * @param {Drawn} drawn from 32 to 1024 pixels wide
 */
export function icnsOf(drawn) {
  const pieces = places.flatMap(([name, wanted]) =>
    drawn.filter(([size]) => size === wanted).map(([, png]) => piece(name, png)),
  );
  return piece('icns', Buffer.concat(pieces));
}
