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

const MARK_KEY = Symbol('mark way');

/** Makes links of marks, for pages whose marks must lead somewhere with and without script. */
export function setMarkWay(way: Way): void {
  setContext(MARK_KEY, way);
}

/** Nothing where marks are pressed, or only seen. */
export function markWayHere(): Way | undefined {
  return getContext<Way | undefined>(MARK_KEY);
}
