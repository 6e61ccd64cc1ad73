const QUOTE = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const OBJECT = 0x7b;

/**
 * How many values a JSON text holds, about, found without making any of them: a megabyte of `{}` becomes objects of fifty.
 * Stops counting beyond `most`.
 */
export function countValues(json: Uint8Array, most: number): number {
  let count = 1;
  let quoted = false;
  for (let at = 0; at < json.length && count <= most; at++) {
    const byte = json[at];
    if (quoted) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === COMMA || byte === LIST || byte === OBJECT) count++;
  }
  return count;
}
