/** A page that was prerendered can be read, so no failure of its scripts may replace it. */

/** Why scripts do not work, or what they could not load. The layout has a sentence for each. */
export type Failure = 'failed' | 'old' | 'away';

/** The page before hydration; null once it is hydrated. */
let prerendered: HTMLElement | null = null;

/** The latest functions that the scripts use; see docs/deploy.md for the browsers that have them. */
const NEEDED: readonly (readonly [object, string])[] = [
  [Array.prototype, 'toSorted'],
  [Object, 'hasOwn'],
  [globalThis, 'structuredClone'],
];

/** Resolves if the scripts of the page can run; otherwise never, which keeps them from starting. */
export async function scriptsWork(): Promise<void> {
  if (NEEDED.some(([owner, name]) => !(name in owner))) return giveUp('old');
  try {
    await Promise.all(scriptsOfPage().map((url) => import(/* @vite-ignore */ url)));
  } catch {
    return giveUp('failed');
  }
  prerendered = document.body.cloneNode(true) as HTMLElement;
  addEventListener('error', restore);
  addEventListener('unhandledrejection', restore);
}

/** The framework would load them one after the other, and clear the page if one is missing. */
function scriptsOfPage(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  return [...links].map(({ href }) => href);
}

/** From now on clicks are handled, unless the page was given up in the meantime. */
export function scriptsRun(): void {
  forget();
  const { dataset } = document.documentElement;
  dataset['script'] ??= 'runs';
}

/** Where the site's scripts are: those of extensions and carriers may fail, too, but break nothing. */
const OWN = '/_app/immutable/';

/** A failed hydration may have emptied the page. */
function restore(event: ErrorEvent | PromiseRejectionEvent): void {
  const error: unknown = 'reason' in event ? event.reason : event.error;
  if (!(error instanceof Error && error.stack?.includes(OWN))) return;
  if (prerendered) document.body.replaceWith(prerendered);
  forget();
  void giveUp('failed');
}

function forget(): void {
  removeEventListener('error', restore);
  removeEventListener('unhandledrejection', restore);
  prerendered = null;
}

function giveUp(failure: Failure): Promise<never> {
  document.documentElement.dataset['script'] = 'failed';
  say(failure);
  return new Promise(() => {});
}

/** Shows the sentence of the failure, or none. */
export function say(failure: Failure | null): void {
  const line = document.querySelector<HTMLElement>('[data-failure-away]');
  if (line) line.textContent = failure ? (line.getAttribute(`data-failure-${failure}`) ?? '') : '';
}
