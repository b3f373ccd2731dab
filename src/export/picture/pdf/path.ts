/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, z: 0 };
const COMMAND = /([a-z])([^a-z]*)/giu;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/giu;

type Point = readonly [x: number, y: number];

/** Path data as PDF writes it: every point from the origin, and no curve but the cubic. */
export function pdfPath(d: string): string {
  const written: string[] = [];
  let [at, start]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  for (const [name, numbers] of commandsIn(d)) {
    const from = at ?? [0, 0];
    const points = pointsOf(name, numbers, from);
    const end = points.at(-1) ?? from;
    switch (name.toLowerCase()) {
      case 'm':
        written.push(`${said(end)} m`);
        start = end;
        break;
      case 'c':
        written.push(`${points.map(said).join(' ')} c`);
        break;
      case 'q':
        written.push(
          `${cubic(from, points[0] ?? from, end)
            .map(said)
            .join(' ')} c`,
        );
        break;
      case 'z':
        written.push('h');
        break;
      default:
        written.push(`${said(end)} l`);
    }
    at = name.toLowerCase() === 'z' ? start : end;
  }
  return written.join(' ');
}

/** Each command with as many numbers as it takes; what follows a move is lines. */
function* commandsIn(d: string): Generator<readonly [string, readonly number[]]> {
  for (const [, name = '', rest = ''] of d.matchAll(COMMAND)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const takes = TAKES[name.toLowerCase()];
    if (takes === undefined) throw new Error(`path command of no PDF: ${name}`);
    if (takes === 0) yield [name, []];
    for (let i = 0; takes > 0 && i < numbers.length; i += takes) {
      const again = i > 0 && name.toLowerCase() === 'm';
      yield [again ? (name === 'm' ? 'l' : 'L') : name, numbers.slice(i, i + takes)];
    }
  }
}

function pointsOf(name: string, numbers: readonly number[], [x, y]: Point): readonly Point[] {
  const isRelative = name === name.toLowerCase();
  const [dx, dy] = isRelative ? [x, y] : [0, 0];
  const [first = 0] = numbers;
  if (name.toLowerCase() === 'h') return [[first + dx, y]];
  if (name.toLowerCase() === 'v') return [[x, first + dy]];
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    (numbers[2 * i] ?? 0) + dx,
    (numbers[2 * i + 1] ?? 0) + dy,
  ]);
}

function cubic([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  const third = (from: number, to: number) => from + (2 / 3) * (to - from);
  return [
    [third(x0, x1), third(y0, y1)],
    [third(x2, x1), third(y2, y1)],
    [x2, y2],
  ];
}

function said([x, y]: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}

export function decimal(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** A quarter of a circle as a cubic curve. */
const KAPPA = 0.5523;

export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  const points: readonly (readonly number[])[] = [
    [cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry],
    [cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy],
    [cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry],
    [cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy],
  ];
  return `${decimal(cx + rx)} ${decimal(cy)} m ${points.map((curve) => `${curve.map(decimal).join(' ')} c`).join(' ')} h`;
}

/** With corners as round as this, and at most as its sides allow. */
export function rectPath(x: number, y: number, width: number, height: number, radius: number): string {
  if (radius === 0) return `${[x, y, width, height].map(decimal).join(' ')} re`;
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - KAPPA);
  const [right, bottom] = [x + width, y + height];
  const curve = (...numbers: readonly number[]) => `${numbers.map(decimal).join(' ')} c`;
  const line = (px: number, py: number) => `${decimal(px)} ${decimal(py)} l`;
  return [
    `${decimal(x + r)} ${decimal(y)} m`,
    line(right - r, y),
    curve(right - k, y, right, y + k, right, y + r),
    line(right, bottom - r),
    curve(right, bottom - k, right - k, bottom, right - r, bottom),
    line(x + r, bottom),
    curve(x + k, bottom, x, bottom - k, x, bottom - r),
    line(x, y + r),
    curve(x, y + k, x + k, y, x + r, y),
    'h',
  ].join(' ');
}
