import type { Span } from '#text/span.ts';
import type { OutlineLine } from './line.ts';

/**
 * The role of a stretch of a notice. Zones cover the text without gaps or overlaps, in order.
 * - furniture: page chrome anywhere in the text (breadcrumbs, 更新时间, 分享到, index blocks, disclaimers)
 * - title: the notice's title line(s)
 * - lead: everything before the rectification part: opening paragraph, organisation, leadership, overall results
 * - rectification: the part that goes problem by problem
 * - results: an overall part after the rectification part (移交线索办理, 追责问责统计), except promises
 * - promise: future work, from 下一步 on
 * - contact: telephone, address, e-mail
 * - signature: signing body and date at the end, or in brackets below the title
 */
export type ZoneKind =
  'furniture' | 'title' | 'lead' | 'rectification' | 'results' | 'promise' | 'contact' | 'signature';

export interface OutlineZone extends Span {
  readonly kind: ZoneKind;
}

/** From here on the text is of this kind. */
export interface Mark {
  readonly start: number;
  readonly kind: ZoneKind;
}

/** Turns marks into zones over the text; page chrome interrupts the zone around it. */
export function zonesOf(length: number, marks: readonly Mark[], chrome: readonly Span[]): OutlineZone[] {
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  const zones: OutlineZone[] = [];
  for (const [i, { start, kind }] of interrupt(ordered, chrome).entries()) {
    const from = i === 0 ? 0 : start;
    const last = zones.at(-1);
    if (last) zones[zones.length - 1] = { ...last, end: from };
    if (last && last.start === from) zones.pop();
    if (zones.at(-1)?.kind === kind) continue;
    zones.push({ kind, start: from, end: length });
  }
  return close(zones.length > 0 ? zones : [{ kind: 'lead', start: 0, end: length }], length);
}

function close(zones: OutlineZone[], length: number): OutlineZone[] {
  const last = zones.at(-1);
  if (last) zones[zones.length - 1] = { ...last, end: length };
  return zones.filter(({ start, end }) => start < end);
}

/** Adds a 'furniture' mark at the start of each stretch of chrome and the interrupted kind at its end. */
function interrupt(marks: readonly Mark[], chrome: readonly Span[]): Mark[] {
  const out: Mark[] = [];
  let kind: ZoneKind = marks[0]?.kind ?? 'lead';
  let next = 0;
  const pass = (until: number, shown: boolean) => {
    for (let mark = marks[next]; mark && mark.start < until; mark = marks[next]) {
      kind = mark.kind;
      if (shown) out.push(mark);
      next += 1;
    }
  };
  for (const { start, end } of chrome) {
    pass(start, true);
    out.push({ start, kind: 'furniture' });
    pass(end, false);
    out.push({ start: end, kind: marks[next]?.start === end ? (marks[next]?.kind ?? kind) : kind });
  }
  pass(Number.POSITIVE_INFINITY, true);
  return out;
}

/** Lines with the blanks after them, up to the next line. */
export function stretches(
  chosen: readonly OutlineLine[],
  lines: readonly OutlineLine[],
  length: number,
): Span[] {
  if (chosen.length === 0) return [];
  const next = new Map(lines.map(({ start }, i) => [start, lines[i + 1]?.start ?? length]));
  return chosen.map(({ start, end }) => ({ start, end: next.get(start) ?? end }));
}
