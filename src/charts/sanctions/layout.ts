import { group, max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName } from '#view/zone.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { tenth } from '#charts/parts/place.ts';
import { linear } from '#charts/parts/scale.ts';
import { factState, spoken } from '#view/figure-state.ts';
import { BOLD, clip, textWidth, wrap } from '#charts/parts/text.ts';
import { legendLayout } from '#charts/parts/legend.ts';
import { legendOf } from '#charts/sanctions/legend.ts';
import {
  isEvents,
  kindName,
  kindsOf,
  title,
  valueText,
  type SanctionKind,
} from '#charts/sanctions/describe.ts';
import { TEXT } from '#charts/sanctions/words.ts';
import type { Answers } from '#queries/answers.ts';
import type { SanctionRow } from '#queries/sanctions.ts';

const LINE = 27;
const PART_LINE = 22;
/** Extra height if a name is above its bar instead of beside it. */
const OVER = 18;
const HEAD = 32;
/** Extra height if it is known who inspected. */
const NOTE = 14;
const FORM = 26;
const PART_INDENT = FORM + 26;
const SIZE = 12.5;
/** Width of the column of names on a phone. */
const NARROW_NAMES = 132;
/** From this width per person, gaps in the bar separate single persons. */
const PERSON = 4;

interface Ground {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly width: number;
  /** Names are above their bars because the language is too long for a column of names. */
  readonly stacked: boolean;
  readonly lang: Lang;
}

/** One block per zone, and one line for all zones whose notices state nothing. */
export function layout(
  { sanctions: rows, zones }: Pick<Answers, 'sanctions' | 'zones'>,
  lang: Lang,
  width: number,
) {
  const legend = legendOf(rows, lang);
  const above = legendLayout(legend, width).height + 8;
  const ground = groundFor(rows, lang, width);
  const byZone = group(rows, (row) => row.notice_id);
  let y = 0;
  const blocks = zones
    .filter((zone) => byZone.has(zone.notice_id))
    .map((zone) => {
      const top = y;
      const note = inspectionName(zone, lang);
      y += HEAD + (note ? NOTE : 0);
      const kinds = kindsOf(byZone.get(zone.notice_id) ?? []).map((kind) => {
        const own = lay(kind, y, ground);
        y += own.height;
        return own;
      });
      y += 12;
      return { zone, top, name: clip(signedName(zone, lang), 13.5 * BOLD, width), note, kinds };
    });
  const silent = zones.filter((zone) => !byZone.has(zone.notice_id)).map((zone) => zoneName(zone, lang));
  const lines = silent.length > 0 ? wrap(silentText(silent, lang), SIZE, width - 34, 40) : [];
  const gapped = ground.x(1) >= PERSON;
  const marks = blocks.flatMap(({ kinds }) => kinds.flatMap(({ row, parts }) => [{ row }, ...parts]));
  return {
    height: Math.ceil(above + y + lines.length * 17 + 8),
    label: title(rows, lang),
    factIds: [...new Set(marks.map(({ row }) => row.fact_id))],
    legend,
    above,
    blocks,
    form: FORM,
    indent: PART_INDENT,
    gapped,
    silent: { y, lines },
  };
}

function groundFor(rows: readonly SanctionRow[], lang: Lang, width: number): Ground {
  const longest = max(rows, (row) => textWidth(kindName(row, lang), SIZE)) ?? 0;
  const stacked = width < 600 && longest > (NARROW_NAMES - FORM - 8) * 1.4;
  const left = stacked ? FORM + 2 : width < 600 ? NARROW_NAMES : wideNames(rows, lang);
  const valued = rows.filter((row) => row.value !== null);
  const room = max(valued, (row) => textWidth(valueText(row, lang), SIZE * BOLD)) ?? 0;
  const most = max(rows, (row) => row.value ?? 0) ?? 0;
  const scale = linear([0, Math.max(most, 10)], [0, width - left - room - 14]);
  const x = (value: number) => tenth(scale(value));
  return { x, left, width, stacked, lang };
}

/** Names of parts get a single line, so they need enough width for it. */
function wideNames(rows: readonly SanctionRow[], lang: Lang): number {
  const parts = rows.filter((row) => row.part_of !== null);
  const longest = max(parts, (row) => textWidth(kindName(row, lang), 12)) ?? 0;
  return Math.min(330, Math.max(250, Math.ceil(longest * 1.06) + PART_INDENT + 12));
}

function silentText(names: readonly string[], lang: Lang): string {
  return lang === 'zh' ? `未见：${names.join('、')}` : `Not found: ${names.join(', ')}`;
}

function lay(kind: SanctionKind, top: number, ground: Ground) {
  const { left, stacked, width, lang, x } = ground;
  const name = kindName(kind.row, lang);
  const lines = stacked ? [clip(name, SIZE, width - FORM)] : wrap(name, SIZE, left - FORM - 8, 2);
  const barY = top + (stacked ? OVER + 2 : 0);
  const first = barY + (lines.length > 1 ? LINE + 12 : LINE) + (kind.parts.length > 0 ? 5 : 0);
  const step = PART_LINE + (stacked ? OVER : 0);
  return {
    row: kind.row,
    lines,
    nameY: top + (stacked ? 14 : 16.5),
    top,
    y: barY,
    height: first - top + kind.parts.length * step + (stacked ? 6 : 2),
    width: bar(kind.row, x),
    value: valueText(kind.row, lang),
    events: isEvents(kind.row),
    label: label(kind.row, lang),
    parts: kind.parts.map((part, i) => layPart(part, first + i * step, before(kind.parts, i), ground)),
    x: left,
  };
}

function before(parts: readonly SanctionRow[], place: number): number {
  return parts.slice(0, place).reduce((sum, part) => sum + (part.value ?? 0), 0);
}

function layPart(row: SanctionRow, top: number, from: number, { x, left, width, stacked, lang }: Ground) {
  const room = (stacked ? width : left) - PART_INDENT - 8;
  return {
    row,
    x: tenth(left + x(from)),
    width: bar(row, x),
    top,
    nameY: top + 8.5,
    y: top + (stacked ? OVER : 0),
    name: clip(kindName(row, lang), 12, room),
    value: valueText(row, lang),
    label: label(row, lang),
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
