import { group } from 'd3-array';
import { textWidth } from '#charts/parts/text.ts';
import type { Lang } from '#messages/lang.ts';
import type { Origin } from '#queries/origin.ts';
import { figureState, stateName, STATES, type FigureState } from '#view/figure-state.ts';

const STEP = 9;
const LINE = 11;
const SIZE = 11.5;

/** The strip beneath a chart that draws hundreds of notices: a path of small cells for each state, without their names. */
export function coverageOfMany(states: readonly FigureState[], lang: Lang, width: number) {
  const most = Math.floor(width / STEP);
  let y = 8;
  const groups = STATES.flatMap((state) => {
    const n = states.filter((one) => one === state).length;
    if (n === 0) return [];
    const name = `${stateName(state, lang)} ${n}`;
    const lines = Array.from({ length: Math.ceil(n / most) }, (_, i) => Math.min(most, n - i * most));
    const last = lines.at(-1) ?? 0;
    const fits = last * STEP + 6 + textWidth(name, SIZE) <= width;
    const top = y;
    y += (lines.length + (fits ? 0 : 1)) * LINE + 8;
    return {
      state,
      name,
      d: lines.map((own, i) => `M5 ${top + i * LINE}h0${`m${STEP} 0h0`.repeat(own - 1)}`).join(''),
      textX: fits ? last * STEP + 6 : 0,
      textY: top + (lines.length - (fits ? 1 : 0)) * LINE + 4,
    };
  });
  return { groups, height: groups.length === 0 ? 0 : y + 6 };
}

/** The best state among the figures of each notice; a notice without any was not read, or else nothing was found in it. */
export function statesOf(
  notices: readonly { readonly notice_id: string; readonly origin: Origin }[],
  rows: readonly { readonly notice_id: string; readonly state: string }[],
): FigureState[] {
  const byNotice = group(rows, ({ notice_id }) => notice_id);
  return notices.map(({ notice_id, origin }) => {
    const own = (byNotice.get(notice_id) ?? []).map((row) => figureState(row.state));
    return STATES.find((state) => own.includes(state)) ?? (origin === 'context' ? 'not_read' : 'not_found');
  });
}
