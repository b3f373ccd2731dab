import { getContext, setContext } from 'svelte';

class Script {
  /** Until it does, nothing looks as if it could be pressed, or says so. */
  runs = $state.raw(false);
}

/** Whether script runs in the page. */
export const script = new Script();

/** The address where a fact is shown without script. */
export type Way = (factId: string) => string;

const KEY = Symbol('way');

export function setWay(way: Way): void {
  setContext(KEY, way);
}

/** Nothing where charts stand alone. */
export function wayHere(): Way | undefined {
  return getContext<Way | undefined>(KEY);
}
