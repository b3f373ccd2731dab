import { group, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { zoneName, type Lang, type Zone } from '#charts/chart.ts';
import { factState, spoken } from '#charts/parts/state.ts';
import { clip, textWidth, wrap } from '#charts/parts/text.ts';
import { isEvents, kindName, kindsOf, valueText, type Kind } from '#charts/sanctions.ts';
import { TEXT } from '#charts/sanctions.text.ts';
import type { SanctionRow } from '#queries/sanctions.ts';

const LINE = 30;
const PART_LINE = 22;
const HEAD = 32;
const FORM = 26;
/** From this width on, single persons are told apart by gaps in the bar. */
const PERSON = 4;

export function shape(rows: readonly SanctionRow[], zones: readonly Zone[], lang: Lang, width: number) {
  const narrow = width < 600;
  const left = narrow ? 132 : 232;
  const most = max(rows, (row) => row.value ?? 0) ?? 0;
  const room = width - left - (narrow ? 74 : 120);
  const x = scaleLinear([0, Math.max(most, 10)], [0, room]);
  const byZone = group(rows, (row) => row.notice_id);
  let y = 0;
  const blocks = zones
    .filter((zone) => byZone.has(zone.notice_id))
    .map((zone) => {
      const top = y;
      y += HEAD;
      const kinds = kindsOf(byZone.get(zone.notice_id) ?? []).map((kind) => {
        const own = lay(kind, x, y, left, lang);
        y += own.height;
        return own;
      });
      y += 12;
      return { zone, top, name: clip(zoneName(zone, lang), 13.5, width), kinds };
    });
  const silent = zones.filter((zone) => !byZone.has(zone.notice_id)).map((zone) => zoneName(zone, lang));
  const lines = silent.length > 0 ? wrap(silentText(silent, lang), 12.5, width - 34, 12) : [];
  return {
    blocks,
    left,
    form: FORM,
    gapped: x(1) >= PERSON,
    silent: { y, lines },
    bottom: y + lines.length * 17 + 8,
  };
}

function silentText(names: readonly string[], lang: Lang): string {
  return lang === 'zh' ? `未见:${names.join('、')}` : `Not found: ${names.join(', ')}`;
}

function lay(kind: Kind, x: (value: number) => number, top: number, left: number, lang: Lang) {
  let at = 0;
  const parts = kind.parts.map((part, i) => {
    const from = at;
    at += part.value ?? 0;
    return {
      row: part,
      x: left + x(from),
      width: bar(part, x),
      y: top + LINE + i * PART_LINE,
      name: clip(kindName(part, lang), 12, left - FORM - 24),
      value: valueText(part, lang),
      label: label(part, lang),
      form: TEXT[lang].formShort[part.form ?? 0] ?? '',
    };
  });
  const size = left - FORM - 8;
  const lines = wrap(kindName(kind.row, lang), 12.5, size, 2);
  return {
    row: kind.row,
    y: top,
    height: LINE + parts.length * PART_LINE + (lines.length > 1 ? 8 : 2),
    lines,
    width: bar(kind.row, x),
    value: valueText(kind.row, lang),
    events: isEvents(kind.row),
    label: label(kind.row, lang),
    form: kind.row.form === null ? '' : (TEXT[lang].formShort[kind.row.form] ?? ''),
    parts,
    x: left,
  };
}

function bar(row: SanctionRow, x: (value: number) => number): number {
  return row.value === null || row.value === 0 ? 0 : Math.max(3, x(row.value));
}

function label(row: SanctionRow, lang: Lang): string {
  const form = row.form === null ? '' : (TEXT[lang].form[row.form] ?? '');
  return spoken(
    [zoneName(row, lang), `${kindName(row, lang)} ${valueText(row, lang)}`, form, factState(row.state, lang)],
    lang,
  );
}

/** Room that a value needs beside its bar. */
export function valueWidth(text: string): number {
  return textWidth(text, 13);
}
