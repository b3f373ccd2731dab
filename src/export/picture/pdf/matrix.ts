/** Of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The inner one first. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const STEP = /(translate|scale|rotate)\(([^)]*)\)/gu;

/** What a transform attribute says: moves, scales and turns. */
export function matrixOf(transform: string | undefined): Matrix {
  let told = IDENTITY;
  for (const [, name, numbers = ''] of (transform ?? '').matchAll(STEP))
    told = times(
      told,
      stepOf(
        name ?? '',
        numbers
          .split(/[\s,]+/u)
          .filter(Boolean)
          .map(Number),
      ),
    );
  return told;
}

function stepOf(name: string, [x = 0, y]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, x, y ?? 0];
  if (name === 'scale') return [x, 0, 0, y ?? x, 0, 0];
  const turn = (x * Math.PI) / 180;
  return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
}
