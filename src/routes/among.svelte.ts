import { untrack } from 'svelte';
import type { Description } from '#charts/chart-spec.ts';
import type { OwnDatabase } from '#database/database.ts';
import type { Evidence } from '#evidence/evidence.ts';
import type { Lang } from '#messages/lang.ts';
import { among as english } from '#messages/en/among.ts';
import { learn, t } from '#messages/message.ts';
import { among as chinese } from '#messages/zh/among.ts';
import { mine } from '#own/mine.svelte.ts';
import type { OwnNotice } from '#own/outcome.ts';
import { ownTables } from '#own/tables.ts';
import { answersWithOwn } from '#own/rows/answers.ts';
import { evidenceRows } from '#own/rows/evidence-rows.ts';
import { tablesInOrder } from '#own/rows/zone-row.ts';
import type { Answers, QuestionName } from '#queries/answers.ts';
import type { Origin } from '#queries/origin.ts';
import type { ZoneRow } from '#queries/zones.ts';
import { withoutNotices } from '#view/without-notices.ts';
import type { View } from '#view/view.ts';
import type { LiveAnswers } from './live.svelte.ts';
import { withSurroundings } from './own-evidence.ts';
import OwnBesideLine from './OwnBesideLine.svelte';
import OwnLine from './OwnLine.svelte';
import OwnSearchLine from './OwnSearchLine.svelte';

learn('zh', chinese);
learn('en', english);

/** What each engine holds of the reader's own notices. */
const held = new WeakMap<OwnDatabase, readonly OwnNotice[]>();
let last: Promise<void> = Promise.resolve();

/** Gives the engine the notices as they now are, one change after the other. */
export function bring(database: OwnDatabase): Promise<void> {
  const brought = last.then(async () => {
    const { drawn } = mine;
    const before = held.get(database) ?? [];
    if (drawn === before || drawn.length + before.length === 0) return;
    await database.hold(drawn.length === 0 ? [] : ownTables(drawn));
    held.set(database, drawn);
  });
  last = brought.catch(() => undefined);
  return brought;
}

/** Shown above the charts. */
export const Line = OwnLine;

/** Shown above comparisons. */
export const BesideLine = OwnBesideLine;

/** Shown above what was found. */
export const SearchLine = OwnSearchLine;

/** What makes them searched. */
export const searched = () => import('./[[lang=lang]]/search/own-searched.ts');

/** What sets them beside the published ones. */
export const beside = () => import('./[[lang=lang]]/compare/own-beside.ts');

/** Those that the answers of a page are about. */
const asked = new WeakMap<LiveAnswers, readonly OwnNotice[]>();

/** Asks everything anew if they are others than before. To be run in an effect. */
export function follow(live: LiveAnswers, arrive: () => void): void {
  const { drawn } = mine;
  const before = asked.get(live) ?? [];
  if (drawn === before || drawn.length + before.length === 0) return;
  asked.set(live, drawn);
  untrack(() => void live.renew().then(arrive));
}

/** Those that are drawn; null if none are. */
export function drawnOf(zones: readonly ZoneRow[], lang: Lang): OwnDrawn | null {
  const ids = zones.filter(({ origin }) => origin === 'own').map(({ notice_id }) => notice_id);
  return ids.length === 0 ? null : new OwnDrawn(ids, lang);
}

/** The rows of a page with theirs, where the engine does not start. */
export function withoutEngine(built: Answers, names: readonly QuestionName[]): Answers {
  return answersWithOwn(built, mine.drawn, names);
}

/** With their phrases: as they go into files, or with more of the text around them. */
export function evidence(live: LiveAnswers, published: Evidence, isWide: boolean): Evidence {
  const notices = asked.get(live) ?? [];
  const own = tablesInOrder(notices).flatMap(evidenceRows);
  const rows = isWide ? withSurroundings(own, notices) : own;
  return new Map([...published, ...rows.map((row) => [row.fact_id, row] as const)]);
}

/** The reader's own notices in a chart, and the chart without them, which is all that others see. */
export class OwnDrawn {
  constructor(
    readonly ids: readonly string[],
    readonly lang: Lang,
  ) {}

  answers(answers: Answers): Answers {
    return withoutNotices(answers, this.ids);
  }

  view({ filter, pick, mixed, ...view }: View): View {
    return {
      ...view,
      filter: { ...filter, zone: filter.zone.filter((id) => !this.ids.includes(id)) },
      pick: pick && this.ids.includes(pick.value) ? null : pick,
      mixed: mixed.filter((mix) => mix !== 'own'),
    };
  }

  /** Says of each row of theirs whether medians count it, which the reader decides. */
  marked(answers: Answers, { mixed }: View): Answers {
    const counted = mixed.includes('own');
    const mark = <Row extends { readonly origin: Origin }>(rows: readonly Row[]) =>
      rows.map((row) => (row.origin === 'own' ? { ...row, counted } : row));
    return { ...answers, durations: mark(answers.durations), trends: mark(answers.trends) };
  }

  /** The finding is that of the published ones; the caveat says so of these, and goes into files and pictures too. */
  described(words: Description, published: Description): Description {
    const caveat = t(this.lang, 'among_caveat', { n: this.ids.length });
    const gap = this.lang === 'zh' ? '' : ' ';
    return { ...words, title: published.title, caveat: caveat + gap + words.caveat };
  }
}
