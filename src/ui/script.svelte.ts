import { getContext, setContext } from 'svelte';

class Script {
  /** Until then nothing looks clickable. */
  runs = $state.raw(false);
}

/** Whether script runs in the page. */
export const script = new Script();

/** The address at which a fact is shown without script. */
export type Way = (factId: string) => string;

const KEY = Symbol('way');

export function setWay(way: Way): void {
  setContext(KEY, way);
}

/** Undefined if the chart is on its own. */
export function wayHere(): Way | undefined {
  return getContext<Way | undefined>(KEY);
}

const MARK_KEY = Symbol('mark way');

/** Turns marks into links, for pages whose marks must work with and without script. */
export function setMarkWay(way: Way): void {
  setContext(MARK_KEY, way);
}

/** Undefined if marks are buttons or not interactive. */
export function markWayHere(): Way | undefined {
  return getContext<Way | undefined>(MARK_KEY);
}
