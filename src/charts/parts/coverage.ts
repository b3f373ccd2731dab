import { originName } from '#charts/parts/origin.ts';
import { flow } from '#charts/parts/place.ts';
import { textWidth } from '#charts/parts/text.ts';
import type { Lang } from '#messages/lang.ts';
import { spoken, stateName, STATES, type FigureState } from '#view/figure-state.ts';
import { zoneName, type Zone } from '#view/zone.ts';
import type { Origin } from '#queries/origin.ts';

interface Covered {
  readonly zone: Zone & { readonly origin?: Origin };
  readonly state: FigureState;
}

const STEP = 16;
const LINE = 22;
const SIZE = 11.5;

/** One cell a notice, grouped by state, each group followed by its name and number: ●● 写明 2. Explains the star, if it occurs. */
export function coverageLayout(notices: readonly Covered[], lang: Lang, width: number) {
  const groups = STATES.flatMap((state) => {
    const own = notices.filter((one) => one.state === state);
    return own.length === 0 ? [] : [{ state, own, name: `${stateName(state, lang)} ${own.length}` }];
  });
  const isOwn = notices.some(({ zone }) => zone.origin === 'own');
  const most = Math.max(1, Math.floor((width - 90) / STEP));
  const places = flow(
    groups.map(({ own, name }) => Math.min(own.length, most) * STEP + 4 + textWidth(name, SIZE)),
    width,
    18,
  );
  let extra = 0;
  const drawn = groups.map(({ state, own, name }, g) => {
    const { x = 0, line = 0 } = places[g] ?? {};
    const top = line * LINE + extra + LINE / 2 + 6;
    const cells = own.map(({ zone }, i) => ({
      id: zone.notice_id,
      x: x + 7 + (i % most) * STEP,
      y: top + Math.floor(i / most) * LINE,
    }));
    extra += Math.floor((own.length - 1) / most) * LINE;
    const last = cells.at(-1) ?? { x, y: top };
    const label = spoken([stateName(state, lang), ...own.map(({ zone }) => zoneName(zone, lang))], lang);
    return { state, name, label, cells, textX: last.x + 12, textY: last.y + 4 };
  });
  const lines = Math.max(0, ...places.map(({ line }) => line + 1));
  const star = isOwn ? `★ ${originName('own', lang)}` : '';
  return { groups: drawn, star, height: lines === 0 ? 0 : lines * LINE + extra + 14 };
}
