/** 53 bits of a text, the same everywhere: two mixes of 32 bits. */
function hashOf(text: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x27d4eb2f);
    b = Math.imul(b ^ unit, 0x165667b1);
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39);
  b = Math.imul(b ^ (b >>> 16), 0x2c1b3c6d) ^ Math.imul(a ^ (a >>> 14), 0x297a2d39);
  return (b >>> 0) * 0x200000 + (a >>> 11);
}

/** An order that depends on the seed and the keys, not on the order given. Equal keys keep theirs. */
export function inSeededOrder<Value>(
  values: readonly Value[],
  seed: string,
  keyOf: (value: Value) => string,
): Value[] {
  return values
    .map((value) => ({ value, at: hashOf(`${seed}\n${keyOf(value)}`) }))
    .toSorted((one, two) => one.at - two.at)
    .map(({ value }) => value);
}

/** A number from `from` to `to` that depends on the seed. */
export function seededNumber(seed: string, from: number, to: number): number {
  return from + (hashOf(seed) % (to - from + 1));
}

/** A short name that says nothing of what it names. */
export function opaqueId(text: string): string {
  return hashOf(text).toString(36).padStart(11, '0').slice(-9);
}

/** 20 bits of a text. */
export function digest20(text: string): number {
  return hashOf(text) % 0x100000;
}
