import { group, max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName } from '#view/zone.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { coverageLayout } from '#charts/parts/coverage.ts';
import { tenth } from '#charts/parts/place.ts';
import { factState, figureState, spoken } from '#view/figure-state.ts';
import { BOLD, clip, textWidth } from '#charts/parts/text.ts';
import { legendLayout } from '#charts/parts/legend.ts';
import { legendOf } from '#charts/sanctions/legend.ts';
import {
  isEvents,
  kindName,
  kindsOf,
  title,
  undivided,
  valueText,
  type SanctionKind,
} from '#charts/sanctions/describe.ts';
import { TEXT } from '#charts/sanctions/words.ts';
import { zoneName } from '#view/zone.ts';
import type { Answers } from '#queries/answers.ts';
import type { SanctionRow } from '#queries/sanctions.ts';

const SIZE = 12.5;
const LINE = 24;
const PART = 18;
const HEAD = 32;
/** Extra height if it is known who inspected. */
const NOTE = 14;
/** Distance from one person to the next, at least and at most. */
const STEP = [12, 19] as const;
/** One dot a person up to this many. */
const MOST_DOTS = 50;

interface DotSize {
  readonly step: number;
  /** From line to line. */
  readonly row: number;
  readonly dot: number;
}

interface Ground {
  /** Where names start: after the names of the forms on a wide page. */
  readonly left: number;
  /** Where dots start. */
  readonly dots: number;
  /** On a narrow page, forms and dots have lines of their own. */
  readonly stacked: boolean;
  readonly size: DotSize;
  readonly width: number;
  /** The largest number, for bars. */
  readonly most: number;
  readonly lang: Lang;
}

/** One block per zone, with a band for each form; the strip beneath has all notices. */
export function layout(
  { sanctions: rows, zones }: Pick<Answers, 'sanctions' | 'zones'>,
  lang: Lang,
  width: number,
) {
  const legend = legendOf(rows, lang);
  const above = legend.length === 0 ? 0 : legendLayout(legend, width).height + 8;
  const ground = groundFor(rows, lang, width);
  const byZone = group(rows, (row) => row.notice_id);
  let y = above;
  const blocks = zones
    .filter((zone) => byZone.has(zone.notice_id))
    .map((zone) => {
      const top = y;
      const note = inspectionName(zone, lang);
      y += HEAD + (note ? NOTE : 0);
      const forms = group(kindsOf(byZone.get(zone.notice_id) ?? []), ({ form }) => form);
      const bands = [...forms].map(([form, own]) => {
        const band = { form, name: TEXT[lang].form[form] ?? '', y };
        if (ground.stacked) y += 20;
        const kinds = own.map((kind) => {
          const one = lay(kind, y, ground);
          y += one.height;
          return one;
        });
        y += 6;
        return { ...band, kinds };
      });
      y += 8;
      return { zone, top, name: clip(signedName(zone, lang), 13.5 * BOLD, width), note, bands };
    });
  const coverage = coverageLayout(
    zones.map((zone) => ({ zone, state: stateOf(byZone.get(zone.notice_id)) })),
    lang,
    width,
  );
  return {
    height: Math.ceil(y + coverage.height),
    label: title(rows, lang),
    factIds: [...new Set(rows.map((row) => row.fact_id))],
    legend,
    blocks,
    left: ground.left,
    dot: ground.size.dot,
    coverage: { groups: coverage.groups, star: coverage.star, y },
  };
}

/** The best state among the sanctions of a notice. */
function stateOf(rows: readonly SanctionRow[] = []) {
  const states = rows.map((row) => figureState(row.state, row.value));
  const order = ['stated', 'conflicting', 'zero', 'no_number'] as const;
  return order.find((state) => states.includes(state)) ?? 'not_found';
}

function groundFor(rows: readonly SanctionRow[], lang: Lang, width: number): Ground {
  const stacked = width < 600;
  const left = stacked ? 0 : lang === 'zh' ? 104 : 124;
  const most = max(rows, (row) => row.value ?? 0) ?? 0;
  const longest = max(rows, (row) => textWidth(textOf(row, lang), SIZE) * 1.05) ?? 0;
  const dots = stacked ? 0 : Math.ceil(left + Math.min(longest + 24, 330));
  const size = sizeFor(stacked ? 0 : (width - dots - 10) / Math.min(Math.max(1, most), MOST_DOTS));
  return { left, dots, stacked, size, width, most, lang };
}

/** Dots as large as still leave the most persons in one line. */
function sizeFor(room: number): DotSize {
  const [least, most] = STEP;
  const step = Math.max(least, Math.min(most, Math.floor(room)));
  return { step, row: step + 1, dot: tenth(step * 0.79) };
}

function textOf(row: SanctionRow, lang: Lang): string {
  return `${valueText(row, lang)} ${kindName(row, lang)}`;
}

function lay(kind: SanctionKind, top: number, ground: Ground) {
  const { left, dots, stacked, size, width, lang } = ground;
  const { step, row: line } = size;
  const { row, parts } = kind;
  const rest = undivided(kind);
  const isBox = parts.length > 0;
  const indent = isBox ? 5 : 0;
  const perLine = Math.max(1, Math.floor((width - dots - 2 * indent) / step));
  const at = { x: tenth(dots + indent + step / 2 - 1), y: top + (stacked ? LINE + 9 : 14), perLine, size };
  const n = Math.round(row.value ?? 0);
  const isDots = n > 0 && n <= MOST_DOTS;
  const lines = isDots ? Math.ceil(n / perLine) : 1;
  const drawn = (stacked && n > 0 ? LINE - 2 : 0) + Math.max(LINE, lines * line + (isBox ? 15 : 11));
  let from = 0;
  const partsDrawn = parts.map((part, i) => {
    const count = rest === null || !isDots ? 0 : Math.round(part.value ?? 0);
    const one = {
      row: part,
      dots: dotsAt(from, count, at),
      y: top + drawn + i * PART + 9,
      value: valueText(part, lang),
      name: `${kindName(part, lang)}${formOf(part, kind.form, lang)}`,
      label: label(part, lang),
    };
    from += count;
    return one;
  });
  const restDots = rest ? dotsAt(from, isDots ? rest : 0, at) : '';
  const restName = rest ? TEXT[lang].rest(rest) : '';
  return {
    row,
    top,
    height: drawn + parts.length * PART + (restName ? PART : 0) + (isBox ? 4 : 0),
    textY: top + (stacked ? 16.5 : 18.5),
    value: valueText(row, lang),
    name: clip(
      kindName(row, lang),
      SIZE,
      (stacked ? width : dots) - left - textWidth(`${valueText(row, lang)}  `, SIZE * BOLD),
    ),
    sign: row.value === null ? ('no_number' as const) : row.value === 0 ? ('zero' as const) : null,
    events: isEvents(row),
    dots: isBox && rest !== null ? '' : isDots ? dotsAt(0, n, at) : '',
    bar: n > MOST_DOTS ? { x: dots, y: at.y - 5, width: tenth(((width - dots) * n) / ground.most) } : null,
    box:
      isBox && isDots
        ? {
            x: dots,
            y: tenth(at.y - line / 2 - 3.5),
            width: Math.min(n, perLine) * step + 10,
            height: lines * line + 7,
          }
        : null,
    restDots,
    rest: restName === '' ? null : { y: top + drawn + parts.length * PART + 9, name: restName },
    parts: partsDrawn,
    label: label(row, lang),
  };
}

/** Round caps of strokes without length, in lines of as many as fit. */
function dotsAt(
  from: number,
  n: number,
  { x, y, perLine, size }: { x: number; y: number; perLine: number; size: DotSize },
): string {
  return Array.from({ length: n }, (_, i) => {
    const place = from + i;
    return `M${tenth(x + (place % perLine) * size.step)} ${y + Math.floor(place / perLine) * size.row}h0`;
  }).join('');
}

/** The form of a part, if it is not that of its band. */
function formOf({ form }: SanctionRow, band: number, lang: Lang): string {
  const name = form === null || form === band ? '' : (TEXT[lang].form[form] ?? '');
  if (name === '') return '';
  return lang === 'zh' ? `（${name}）` : ` (${name.toLowerCase()})`;
}

function label(row: SanctionRow, lang: Lang): string {
  const form = row.form === null ? '' : (TEXT[lang].form[row.form] ?? '');
  return spoken(
    [zoneName(row, lang), `${kindName(row, lang)} ${valueText(row, lang)}`, form, factState(row.state, lang)],
    lang,
  );
}
