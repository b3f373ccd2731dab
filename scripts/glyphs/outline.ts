/** HarfBuzz's paths, y upwards: M120,35L80,-3Q1,2 3,4Z. */
const COMMAND = /([MLQCZ])([^MLQCZ]*)/gu;

/** The same path with y downwards, in whole units and relative steps, which is a third as long. */
export function compactPath(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [written, last] = ['', ''];
  for (const [, command = '', numbers = ''] of path.matchAll(COMMAND)) {
    if (command === 'Z') {
      written += last = 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const points = (numbers.match(/-?[\d.]+/gu) ?? []).map(
      (number, i) => Math.round(Number(number)) * (i % 2 ? -1 : 1),
    );
    const steps = points.map((at, i) => at - (i % 2 ? y : x));
    const [name, args] = shortest(command.toLowerCase(), steps);
    written += name === last ? joined([0, ...args]).slice(1) : name + joined(args);
    last = name;
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    if (command === 'M') [startX, startY] = [x, y];
  }
  return written;
}

function shortest(command: string, steps: readonly number[]): readonly [string, readonly number[]] {
  const [dx = 0, dy = 0] = steps;
  if (command === 'l' && dy === 0) return ['h', [dx]];
  if (command === 'l' && dx === 0) return ['v', [dy]];
  return [command, steps];
}

/** A minus separates numbers as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.map((number, i) => (i > 0 && number >= 0 ? ` ${number}` : String(number + 0))).join('');
}
