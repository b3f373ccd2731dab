/** Where the focus goes when a drawer opened by a link is closed: to a mark of its facts, or to the page's heading. */
export function returnFocusTo(factIds: readonly string[]): HTMLElement | SVGElement | null {
  const marks = scopes()
    .filter((scope) => factIds.length > 0 && factIds.every((id) => marksIn(scope, id).length > 0))
    .flatMap((scope) => marksIn(scope, factIds[0] ?? ''));
  const seen = marks.filter((mark) => mark.getClientRects().length > 0);
  const whole = seen.find((mark) => mark.dataset['evidence'] === factIds.join(' '));
  return whole ?? seen[0] ?? heading();
}

/** Charts first: the evidence of a whole chart returns to that chart. */
function scopes(): readonly Element[] {
  return [...document.querySelectorAll('[data-chart]'), ...document.querySelectorAll('main')];
}

function marksIn(scope: Element, factId: string): (HTMLElement | SVGElement)[] {
  const marks = scope.querySelectorAll<HTMLElement | SVGElement>(`[data-evidence~="${CSS.escape(factId)}"]`);
  return [...marks].filter((mark) => mark.tabIndex >= 0);
}

function heading(): HTMLElement | null {
  const title = document.querySelector<HTMLElement>('h1');
  title?.setAttribute('tabindex', '-1');
  return title;
}
