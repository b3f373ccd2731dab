import { flushSync, mount } from 'svelte';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import { narrowed } from '#view/narrow.ts';
import type { DrawnChart } from '#charts/chart-spec.ts';
import { readEmbed } from '#embed/embed-address.ts';
import { DRAWN } from '#embed/host.ts';
import Redrawn from '#embed/Redrawn.svelte';
import { FACETS } from '#queries/facet-table.ts';
import { known } from '#view/facets.ts';
import type { Remark } from '#view/query-string.ts';
import type { View } from '#view/view.ts';
import { remarkWords } from '#view/remark-words.ts';
import { remarks as en } from '#messages/en/site.ts';
import { learn, t } from '#messages/message.ts';
import { remarks as zh } from '#messages/zh/site.ts';

/** One script per chart serves the embeds of both languages. */
const REMARKS = { zh, en };

/** Redraws the embed with the zones and options in its address. */
export function draw(chart: DrawnChart, all: Answers): void {
  const root = document.documentElement;
  const lang: Lang = root.lang === 'en' ? 'en' : 'zh';
  learn(lang, REMARKS[lang]);
  const { view, remarks, isStatic } = readEmbed(location.search, known(all));
  const answers = narrowed(all, view.filter);
  const description = chart.describe(answers, lang, view);
  const dossiers = document.querySelector('main')?.dataset['dossiers'] ?? '';
  const said = remarks.map((remark) => remarkWords(remark, lang)).join(' ');
  say('remarks', said);
  delete root.dataset['drawing'];
  const target = document.querySelector('.drawing');
  if (answers.zones.length === 0 || namesOnlyUnknown(view, remarks)) {
    target?.replaceChildren();
    for (const place of ['measured', 'missing', 'caveat']) say(place, '');
    const nothing = t(lang, 'nothing_matches');
    say('title', nothing);
    document.title = nothing;
    // A remark that a value was ignored would contradict the title.
    say('remarks', root.dataset['title'] === 'off' ? nothing : '');
    dispatchEvent(new Event(DRAWN));
    return;
  }
  say('title', description.title);
  document.title = description.title;
  say('measured', description.measured);
  say('missing', description.missing);
  say('caveat', description.caveat);
  target?.replaceChildren();
  const zoneIds = all.zones.map((zone) => zone.notice_id);
  if (target) mount(Redrawn, { target, props: { chart, answers, view, lang, zoneIds, dossiers, isStatic } });
  flushSync();
  dispatchEvent(new Event(DRAWN));
}

/** Otherwise an article about a zone that is no longer there would show all zones under its name. */
function namesOnlyUnknown({ filter }: View, remarks: readonly Remark[]): boolean {
  return FACETS.some(
    ({ id }) =>
      filter[id].length === 0 && remarks.some((remark) => remark.kind === 'value' && remark.name === id),
  );
}

function say(place: string, text: string): void {
  const element = document.querySelector(`[data-text="${place}"]`);
  if (element) element.textContent = text;
}
