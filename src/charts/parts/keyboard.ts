import type { ShowEvidence } from '#view/show-evidence.ts';
import type { CrossFilter } from '#view/cross-filter.ts';

const MARK = '.mark';
/** Marks whose centres differ by less than this vertically are in one row. */
const ROW = 14;

/**
 * Makes the marks of a drawing accessible: a click, Enter or Space opens their evidence or picks their word; Tab enters the
 * chart once and then leaves it; left and right move from mark to mark, up and down to the nearest row.
 */
export function keyboard(onpick: ShowEvidence | undefined, crossFilter: CrossFilter | undefined) {
  return (chart: HTMLElement): (() => void) => {
    const act = (target: EventTarget | null) => pick(target, onpick, crossFilter);
    const listeners = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      chart.addEventListener(type, act, { signal: listeners.signal });
    on('click', (event) => act(event.target));
    on('pointerover', (event) => showTip(event.target));
    on('pointerout', (event) => hideTip(event.target));
    on('keydown', (event) => pressed(event, chart, act));
    on('focusin', (event) => setStops(chart, event.target));
    on('focusout', (event) => {
      if (!chart.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
        setStops(chart, null);
    });
    return () => listeners.abort();
  };
}

function marksIn(chart: HTMLElement): SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>(MARK)];
}

function setStops(chart: HTMLElement, current: EventTarget | null): void {
  for (const mark of marksIn(chart)) {
    const stops = current === null ? isButton(mark) : mark === current;
    mark.setAttribute('tabindex', stops ? '0' : '-1');
  }
}

function isButton(mark: SVGElement): boolean {
  const { evidence, pick: picks } = mark.dataset;
  return evidence !== undefined || picks !== undefined || mark instanceof SVGAElement;
}

function pick(
  target: EventTarget | null,
  onpick: ShowEvidence | undefined,
  crossFilter: CrossFilter | undefined,
): void {
  const mark = target instanceof Element ? target.closest<SVGElement>(MARK) : null;
  const facts = mark?.dataset.evidence;
  if (mark && facts) onpick?.(facts.split(' '));
  const [facet = '', value] = mark?.dataset.pick?.split(':') ?? [];
  if (value) crossFilter?.press(facet, value);
}

/** Added only while needed: a permanent title would count as text of the mark, not as its name. */
function showTip(target: EventTarget | null): void {
  const mark = markAt(target);
  if (!mark || mark.querySelector(':scope > title')) return;
  const tip = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  const { quote } = mark.dataset;
  tip.textContent = [mark.getAttribute('aria-label') ?? '', ...(quote ? [`“${quote}”`] : [])].join('\n');
  mark.prepend(tip);
}

function hideTip(target: EventTarget | null): void {
  markAt(target)?.querySelector(':scope > title')?.remove();
}

function markAt(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>(`:is(g, a)${MARK}`) : null;
}

function pressed(event: KeyboardEvent, chart: HTMLElement, act: (target: EventTarget | null) => void): void {
  const next = destination(event.key, chart, event.target);
  if (next) next.focus();
  else if (event.target instanceof SVGAElement) return;
  else if (event.key === 'Enter' || event.key === ' ') act(event.target);
  else return;
  event.preventDefault();
}

function destination(key: string, chart: HTMLElement, from: EventTarget | null): SVGElement | undefined {
  const marks = marksIn(chart);
  const at = marks.findIndex((mark) => mark === from);
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1];
    case 'ArrowLeft':
      return marks[at - 1];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest(marks, marks[at], key === 'ArrowDown' ? 1 : -1);
    default:
      return undefined;
  }
}

function nearest(marks: readonly SVGElement[], from: SVGElement | undefined, direction: number) {
  if (!from) return undefined;
  const here = centre(from);
  const away = (mark: SVGElement) => (centre(mark).y - here.y) * direction;
  const far = (mark: SVGElement) => away(mark) * 4 + Math.abs(centre(mark).x - here.x);
  return marks.filter((mark) => away(mark) > ROW).sort((a, b) => far(a) - far(b))[0];
}

function centre(mark: SVGElement): { x: number; y: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
