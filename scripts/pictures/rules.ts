import type { Attributes } from '#export/picture/element.ts';

/** A selector and what it says; a later one of the same weight counts more. */
export interface Rule {
  readonly steps: readonly Compound[];
  readonly weight: number;
  readonly declarations: Attributes;
}

/** What one element has to be. */
interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
}

const BLOCK = /([^{}]+)\{([^{}]*)\}/gu;
const COMPOUND = /^([a-z]+)?((?:\.[\w-]+)*)$/u;

/** The rules of a component's styles that hold whatever is pointed at or focused, and however wide the page. */
export function rulesIn(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
  return [...plain.matchAll(BLOCK)].flatMap(([, selectors = '', body = '']) => {
    const declarations = declarationsIn(body);
    return selectors.split(',').flatMap((selector) => {
      const steps = stepsIn(selector);
      return steps ? [{ steps, weight: weightOf(steps), declarations }] : [];
    });
  });
}

export function declarationsIn(body: string): Attributes {
  const pairs = body.split(';').map((line) => line.split(/:([\s\S]*)/u).map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])));
}

/** Null for a selector of states: nothing is hovered in a picture. */
function stepsIn(selector: string): readonly Compound[] | null {
  const bare = selector.trim().replace(/:where\([^)]*\)/gu, '');
  const steps = bare.split(/\s+/u).map((step) => COMPOUND.exec(step));
  if (bare === '' || steps.includes(null)) return null;
  return steps.map((step) => ({ tag: step?.[1] ?? null, classes: step?.[2]?.split('.').slice(1) ?? [] }));
}

function weightOf(steps: readonly Compound[]): number {
  return steps.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag ? 1 : 0), 0);
}

/** Whether the rule holds for the last of a path of elements, from the outermost down. */
export function holds({ steps }: Rule, path: readonly Compound[]): boolean {
  let at = path.length - 1;
  const [last, ...before] = steps.toReversed();
  if (!last || !fits(last, path[at])) return false;
  for (const step of before) {
    do at -= 1;
    while (at >= 0 && !fits(step, path[at]));
    if (at < 0) return false;
  }
  return true;
}

function fits({ tag, classes }: Compound, element: Compound | undefined): boolean {
  if (!element) return false;
  return (tag === null || tag === element.tag) && classes.every((name) => element.classes.includes(name));
}
