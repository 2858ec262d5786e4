/** SHA-256 (FIPS 180-4) of a text as UTF-8, in hexadecimal. Here because checks run where there is no machine to ask. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) mix(state, words, bytes, at);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** A lone half of a surrogate pair becomes U+FFFD, as everywhere where texts become bytes. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const put = (...added: readonly number[]) => {
    for (const byte of added) bytes[length++] = byte;
  };
  for (const character of text.toWellFormed()) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) put(point);
    else if (point < 0x800) put(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) put(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else put(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return bytes.subarray(0, length);
}

const tail = (bits: number) => 0x80 | (bits & 0x3f);

/** A one, zeros, and the length in bits, up to whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(whole.length - 4, bytes.length << 3);
  return whole;
}

function mix(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
  const block = new DataView(bytes.buffer, at, 64);
  const word = (index: number) => words[index] ?? 0;
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [near, far] = [word(index - 2), word(index - 15)];
    const one = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const two = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[index] = word(index - 16) + one + word(index - 7) + two;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[index] ?? 0) + word(index)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, part] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + part;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

const primes = [...Array(312).keys()].filter((n) => n > 1 && [...Array(n).keys()].every((d) => d < 2 || n % d > 0));
/** The first 32 bits behind the point of the roots of the first primes. */
const fraction = (root: number) => Math.floor((root % 1) * 0x100000000) >>> 0;
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
