import { greatest, least, max } from 'd3-array';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
import { SIDES } from '#charts/funds/sides.ts';
import { TEXT } from '#charts/funds/words.ts';
import { inspectionCell, inspectionColumn } from '#charts/parts/level.ts';
import { bracketed, listed, yuan } from '#ui/number.ts';
import { factState, figureState } from '#view/figure-state.ts';
import type { FundsRow } from '#queries/funds.ts';

export function title(rows: readonly FundsRow[], lang: Lang): string {
  const parts = SIDES.map((side) =>
    sentence(
      rows.filter((row) => row.side === side),
      side,
      lang,
    ),
  ).filter(Boolean);
  if (parts.length === 0) return lang === 'zh' ? '没有写明金额的通报' : 'No notice states an amount';
  return parts.join(lang === 'zh' ? '；' : '; ');
}

/** 追回资金：云海 12.6 万元，石桥 9784 元. */
function sentence(rows: readonly FundsRow[], side: FundsRow['side'], lang: Lang): string {
  const zh = lang === 'zh';
  const lowest = least(rows, (row) => row.yuan);
  const highest = greatest(rows, (row) => row.yuan);
  if (!lowest || !highest) return '';
  const zones = zonesOf(rows).length;
  const many = zh ? `${zones} 家写明` : `${zones} zones`;
  const amountOf = (row: FundsRow) => yuan(row.yuan, lang, row.approx);
  const start = `${TEXT[lang].side[side]}${zh ? '：' : ': '}`;
  if (lowest.yuan === highest.yuan)
    return `${start}${zones === 1 ? zoneName(highest, lang) : many}${zh ? ' ' : ', '}${amountOf(highest)}`;
  if (lowest.notice_id === highest.notice_id) {
    const own = `${zoneName(highest, lang)} ${amountOf(lowest)}${zh ? '至 ' : ' to '}${amountOf(highest)}`;
    return `${start}${zones === 1 ? own : `${many}${zh ? '，' : ', '}${own}`}`;
  }
  const [high, low] = [highest, lowest].map((row) => `${zoneName(row, lang)} ${amountOf(row)}`);
  if (zones === 2) return `${start}${high}${zh ? '，' : ', '}${low}`;
  return zh ? `${start}${many}，最多${high}，最少${low}` : `${start}${many}, from ${low} to ${high}`;
}

export function measured(lang: Lang): string {
  return TEXT[lang].measured;
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

export function missing(rows: readonly FundsRow[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const parts = SIDES.map((side) => {
    const stated = new Set(rows.filter((row) => row.side === side).map((row) => row.notice_id));
    const silent = allZones.filter((zone) => !stated.has(zone.notice_id)).map((zone) => zoneName(zone, lang));
    const n = `${TEXT[lang].side[side]} n = ${stated.size}/${allZones.length}`;
    if (silent.length === 0) return n;
    return zh ? `${n}，未见：${listed(silent, lang)}` : `${n}, not found: ${listed(silent, lang)}`;
  });
  return parts.join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

export function table(rows: readonly FundsRow[], lang: Lang, zones: readonly Zone[] = zonesOf(rows)): Table {
  const cell = (zone: Zone, side: FundsRow['side']) => {
    const own = rows.filter((row) => row.notice_id === zone.notice_id && row.side === side);
    const [first] = own;
    if (!first) return blankCell(TEXT[lang].notFound);
    return figureCell(
      own.map((row) => amount(row, lang)).join(lang === 'zh' ? '；' : '; '),
      max(own, (row) => row.yuan) ?? null,
      figureState(first.state, first.yuan),
      own.map((row) => row.fact_id),
    );
  };
  return {
    columns: [
      { key: 'zone', label: lang === 'zh' ? '园区' : 'Zone', numeric: false },
      inspectionColumn(lang),
      ...SIDES.map((side) => ({ key: side, label: TEXT[lang].side[side], numeric: true })),
    ],
    rows: zones.map((zone) => ({
      notice_id: zone.notice_id,
      cells: [
        textCell(signedName(zone, lang)),
        inspectionCell(zone, lang),
        ...SIDES.map((side) => cell(zone, side)),
      ],
    })),
  };
}

/** 9784 元（清退）, with the state unless plainly stated. */
export function amount(row: FundsRow, lang: Lang): string {
  const state = factState(row.state, lang);
  const label = lang === 'zh' ? row.label_zh : row.label_en;
  return (
    yuan(row.yuan, lang, row.approx) +
    bracketed([label, state].filter(Boolean).join(lang === 'zh' ? '、' : ', '), lang)
  );
}
