import { encode } from 'uqr';
import { element, type Element } from '#export/picture/element.ts';

/** A QR code of this width, quiet zone included; dark on light in every theme, as readers need. */
export function code(address: string, width: number): Element {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const d = data
    .flatMap((row, y) => [...runs(row)].map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return element('g', { transform: `scale(${(width / size).toFixed(5)})` }, [
    element('rect', { width: size, height: size, fill: '#ffffff' }),
    element('path', { d, fill: '#000000' }),
  ]);
}

/** Merges adjacent dark modules. */
function* runs(row: readonly boolean[]): Generator<readonly [x: number, length: number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    yield [x, length];
    x += length;
  }
}
