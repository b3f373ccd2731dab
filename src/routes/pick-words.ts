import type { Lang } from '#messages/lang.ts';
import type { ChartFacetId } from '#queries/facet-table.ts';

interface PickWords {
  /** What is left of the page, by the facet picked. */
  readonly only: Readonly<Record<ChartFacetId, (name: string) => string>>;
  readonly counts: (kept: number, total: number) => string;
  readonly from: (chart: string) => string;
  readonly fromEvidence: string;
  readonly undo: string;
  readonly clear: string;
  readonly elsewhere: string;
}

/** Loaded with the chip: a page carries them only once something is picked. */
export const PICK: Readonly<Record<Lang, PickWords>> = {
  zh: {
    only: {
      zone: (name: string) => `只看${name}的通报`,
      level: (name: string) => `只看${name}巡视巡察的通报`,
      kind: (name: string) => `只看${name}的通报`,
      year: (name: string) => `只看 ${name} 年反馈的通报`,
    },
    counts: (kept: number, total: number) => `：${total} 份中 ${kept} 份`,
    from: (chart: string) => `；选自“${chart}”图，该图范围不变`,
    fromEvidence: '；选自证据',
    undo: 'Esc 或返回键可撤销',
    clear: '撤销这项选择',
    elsewhere: '到总览看其余各图',
  },
  en: {
    only: {
      zone: (name: string) => `Only the notice from ${name}`,
      level: (name: string) => `Only notices of inspections at ${name} level`,
      kind: (name: string) => `Only notices: ${name}`,
      year: (name: string) => `Only notices with feedback in ${name}`,
    },
    counts: (kept: number, total: number) => `: ${kept} of ${total}`,
    from: (chart: string) => `; picked in ${chart}, which is not narrowed`,
    fromEvidence: '; picked in the evidence',
    undo: 'Press Esc or go back to undo',
    clear: 'Undo this pick',
    elsewhere: 'See the other charts',
  },
};
