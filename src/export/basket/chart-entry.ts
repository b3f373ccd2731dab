import { MATRIX, MATRIX_PAGE } from '#basket/matrix-pin.ts';
import { keyOf, type ChartPin } from '#basket/pin.ts';
import { LATEST } from '#dataset/versions.ts';
import { chartWork } from '#export/citation/work.ts';
import type { Desk, HandoutLine, Published, ShownPin } from '#export/basket/handout.ts';
import type { Sourced } from '#export/basket/sources.ts';

/** Null if there is no such chart, or nothing for it to draw. */
export function chartShown(pin: ChartPin, { charts }: Published, desk: Desk): (ShownPin & Sourced) | null {
  const words = charts.get(keyOf(pin));
  if (!words) return null;
  const address = desk.addressOf(pin.id === MATRIX ? MATRIX_PAGE : `charts/${pin.id}`) + pin.query;
  const notes: readonly HandoutLine[] = [words.measured, words.missing, words.caveat]
    .filter((value) => value !== '')
    .map((value) => ({ label: '', value, isQuoted: false }));
  return {
    zone: '',
    name: words.title,
    quote: '',
    prefix: '',
    suffix: '',
    place: '',
    lines: notes,
    drawing: words.drawing,
    link: address,
    work: chartWork({ id: pin.id, title: words.title }, LATEST, { address, on: desk.on }, desk.lang),
    sourceId: keyOf(pin),
  };
}
