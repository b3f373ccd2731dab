const BYTES = new Map<string, readonly number[]>();

const decoder = new TextDecoder('gbk');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) BYTES.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** Writes a text in GBK, which TextEncoder cannot. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (BYTES.get(char) ?? [0x3f]))),
  );
}
