import { textCell, type Cell, type Column } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { Zone } from '#view/zone.ts';

/** Levels of inspection, highest first. */
export const LEVEL: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    central: '中央',
    ministry: '部委',
    province: '省级',
    prefecture: '市级',
    county: '县级',
    township: '乡级',
  },
  en: {
    central: 'central',
    ministry: 'ministry',
    province: 'provincial',
    prefecture: 'prefecture',
    county: 'county',
    township: 'township',
  },
};

export const KIND: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: { xunshi: '巡视', xuncha: '巡察' },
  en: { xunshi: 'inspection', xuncha: 'patrol' },
};

/** 市级巡察, provincial inspection; empty if neither is known. */
export function inspectionName({ level = '', kind = '' }: Pick<Zone, 'level' | 'kind'>, lang: Lang): string {
  const parts = [LEVEL[lang][level] ?? '', KIND[lang][kind] ?? ''];
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');
}

export function inspectionColumn(lang: Lang): Column {
  return { key: 'level', label: lang === 'zh' ? '层级与种类' : 'Level and kind', numeric: false };
}

export function inspectionCell(zone: Zone, lang: Lang): Cell {
  const name = inspectionName(zone, lang);
  return name ? textCell(name) : { text: lang === 'zh' ? '未知' : 'unknown', fact_ids: [], value: null };
}
