import type { Lang } from '#messages/lang.ts';
import { factIds, zoneName } from '#view/zone.ts';
import { FEWEST, isPeer, nameOf, strips } from '#charts/durations/describe.ts';
import { scaleOf } from '#charts/durations/layout.ts';
import { CURVE } from '#charts/durations/curve-words.ts';
import { days, listedShort } from '#ui/number.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { isLike, type Peer } from '#charts/parts/peers.ts';
import { tenth } from '#charts/parts/place.ts';
import { linear } from '#charts/parts/scale.ts';
import { BOLD, clip, textWidth, wrap } from '#charts/parts/text.ts';
import { factState, spoken } from '#view/figure-state.ts';
import type { Answers } from '#queries/answers.ts';
import type { DurationRow } from '#queries/durations.ts';

const SIZE = 12.5;
const LEADING = 17;
const PLOT = 210;
/** With more zones than this, only the first and the last are named. */
const NAMED = 10;

/** The share of notices whose page is dated by day N after the feedback; null if too few have a page date. */
export function layoutCurve(
  { durations, zones, others }: Pick<Answers, 'durations' | 'zones' | 'others'>,
  lang: Lang,
  width: number,
  top: number,
) {
  const published = durations
    .filter(({ basis }) => basis === 'published')
    .toSorted((a, b) => a.days - b.days);
  const dated = published.filter((row) => row.origin !== 'own' || isPeer(row));
  if (dated.length < FEWEST) return null;
  const drawn = strips(durations);
  const scale = scaleOf(drawn, 'published', width);
  const end = scale.domain[1];
  const x = (value: number) => tenth(scale(Math.min(value, end)));
  const like = likeOf(drawn);
  const alike = like ? dated.filter((row) => isLike(like, row)) : [];
  const uncounted = published.length - dated.length;
  const lines = notesOf(dated, alike, like, zones.length + others.length - uncounted, lang).flatMap((note) =>
    wrap(note, SIZE, width, 3),
  );
  const signedOnly = zones.filter(
    ({ notice_id }) =>
      durations.some((row) => row.notice_id === notice_id && row.basis === 'signed') &&
      !published.some((row) => row.notice_id === notice_id),
  );
  if (signedOnly.length > 0) {
    const names = listedShort(
      signedOnly.map((zone) => zoneName(zone, lang)),
      lang,
      4,
    );
    lines.push(...wrap(CURVE[lang].signedOnly(names), SIZE, width, 3));
  }
  const head = top + 34;
  const from = head + lines.length * LEADING + 14;
  const base = from + PLOT;
  const share = linear([0, 1], [base, from]);
  const y = (part: number) => tenth(share(part));
  /** A notice that is not counted stands on the line, at its day. */
  const places = new Map(dated.map((row, i) => [row, i + 1]));
  const before = (day: number) => dated.filter((row) => row.days <= day).length;
  const dots = published.map((row) => ({
    row,
    notice: row.notice_id,
    x: x(row.days),
    y: y((places.get(row) ?? before(row.days)) / dated.length),
    facts: factIds(row.fact_ids),
    isLike: alike.includes(row),
    label: spoken(
      [
        nameOf(row, lang),
        `${CURVE[lang].published} ${days(row.days, lang)}`,
        factState(row.state, lang),
        ...(places.has(row) ? [CURVE[lang].nth(places.get(row) ?? 0, dated.length)] : []),
      ],
      lang,
    ),
  }));
  const marks = dots.filter(({ row }) => row.origin !== 'context');
  const ticks = scale.ticks(width < 600 ? 4 : 8);
  const rows = [
    { key: 'all', label: CURVE[lang].later(''), of: dated },
    ...(like && alike.length >= FEWEST
      ? [{ key: 'like', label: CURVE[lang].later(inspectionName(like, lang)), of: alike }]
      : []),
  ];
  const beyond = dated.filter((row) => row.days > end);
  return {
    heading: { text: CURVE[lang].heading, y: top + 20 },
    lines: lines.map((text, i) => ({ text, y: head + i * LEADING + 8 })),
    line: steps(dated, x, y),
    likeLine: alike.length >= FEWEST ? steps(alike, x, y) : '',
    dots: marks,
    others: dots.filter(({ row }) => row.origin === 'context'),
    names: namesOf(marks, base, lang, width),
    beyond:
      beyond.length === 0
        ? null
        : { x: width, y: from - 6, text: `${beyond.map((row) => row.days).join(' · ')} →` },
    shares: [0.25, 0.5, 0.75, 1].map((part) => ({ y: y(part), label: `${part * 100}%` })),
    ticks: ticks.map((day) => ({ x: x(day), label: String(day) })),
    base,
    waiting: rows.map(({ key, label, of }, i) => ({
      key,
      label,
      y: base + 44 + i * 38,
      counts: ticks.map((day) => ({ x: x(day), n: of.filter((row) => row.days > day).length })),
    })),
    bottom: base + 44 + rows.length * 38,
  };
}

/** The like notices of the zone that the title names, if it is among those dated by their page; else of the first that is. */
function likeOf(drawn: ReturnType<typeof strips>): Peer | null {
  return drawn.find(({ key, like }) => key === 'published' && like !== null)?.like ?? null;
}

function steps(
  rows: readonly DurationRow[],
  x: (days: number) => number,
  y: (share: number) => number,
): string {
  return `M${x(0)} ${y(0)}${rows.map((row, i) => `H${x(row.days)}V${y((i + 1) / rows.length)}`).join('')}`;
}

/** How many, by when half were published, and how many cannot be on the curve. */
function notesOf(
  dated: readonly DurationRow[],
  alike: readonly DurationRow[],
  like: Peer | null,
  all: number,
  lang: Lang,
): string[] {
  const words = CURVE[lang];
  const half = (rows: readonly DurationRow[]) => rows[Math.ceil(rows.length / 2) - 1]?.days ?? 0;
  const lines = [words.all(dated.length, half(dated))];
  if (like && alike.length >= FEWEST)
    lines.push(words.like(inspectionName(like, lang), alike.length, half(alike)));
  const without = all - dated.length;
  if (without > 0) lines.push(words.without(without));
  return lines;
}

interface Step {
  readonly row: DurationRow;
  readonly x: number;
  readonly y: number;
}

/** Right of their steps and below: there is never a part of the curve. */
function namesOf(all: readonly Step[], base: number, lang: Lang, width: number) {
  const shown = all.length <= NAMED ? all : [all[0], all.at(-1)].filter((dot) => dot !== undefined);
  let least = -Infinity;
  return shown.toReversed().map(({ row, x, y }) => {
    const count = days(row.days, lang);
    const room = width - x - 26 - textWidth(` ${count}`, SIZE * BOLD);
    const at = Math.min(base - 6, Math.max(y + 16, least + 18));
    least = at;
    const own = row.origin === 'own' ? '★ ' : '';
    return {
      id: row.notice_id,
      name: clip(own + nameOf(row, lang), SIZE, room),
      count,
      x: x + 22,
      y: at,
      from: { x, y },
    };
  });
}
