const ENGLISH = 0x409;

/**
 * The font under another name: its family, full and PostScript names are replaced, what it says of rights stays.
 * @param {Buffer} font an OpenType file, not compressed
 * @param {string} family @param {string} style
 * @returns {Buffer}
 */
export function renamed(font, family, style) {
  const tables = tablesOf(font);
  const old = tables.find(({ tag }) => tag === 'name');
  if (!old) throw new Error('The font has no names to change.');
  const names = new Map([
    ...readNames(old.data).filter(([id]) => ![1, 2, 3, 4, 6, 16, 17].includes(id)),
    [1, family],
    [2, style],
    [3, `${family} ${style}`],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ]);
  old.data = writeNames([...names].sort(([a], [b]) => a - b));
  return assembled(font.subarray(0, 12), tables);
}

function tablesOf(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    return {
      tag: font.toString('latin1', at, at + 4),
      checksum: font.readUInt32BE(at + 4),
      data: font.subarray(offset, offset + length),
    };
  });
}

function readNames(table) {
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index;
    const [platform, , , id, length, offset] = [0, 2, 4, 6, 8, 10].map(step => table.readUInt16BE(at + step));
    const bytes = table.subarray(strings + offset, strings + offset + length);
    return platform === 3 ? [id, Buffer.from(bytes).swap16().toString('utf16le')] : null;
  }).filter(entry => entry !== null);
}

function writeNames(names) {
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const strings = names.map(([id, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [3, 1, ENGLISH, id, bytes.length, offset].forEach((value, step) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * step),
    );
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([head, ...strings]);
}

function assembled(header, tables) {
  const directory = Buffer.alloc(16 * tables.length);
  let offset = 12 + directory.length;
  const parts = tables.map(({ tag, checksum, data }, index) => {
    directory.write(tag, 16 * index, 'latin1');
    directory.writeUInt32BE(tag === 'name' ? checksumOf(data) : checksum, 16 * index + 4);
    directory.writeUInt32BE(offset, 16 * index + 8);
    directory.writeUInt32BE(data.length, 16 * index + 12);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, directory, ...parts]);
}

function checksumOf(data) {
  const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
