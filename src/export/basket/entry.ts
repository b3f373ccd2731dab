import { figure, nameOf } from '#evidence/figure.ts';
import { addressOfPhrase, measurePhrase } from '#evidence/fragment.ts';
import { noticeWork } from '#export/citation/notice-work.ts';
import type { Desk, HandoutLine, Published, ShownPin } from '#export/basket/handout.ts';
import type { FiledItem, FiledNotice, FiledRule, MeasuresFile } from '#export/basket/measures-file.ts';
import type { Sourced } from '#export/basket/sources.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import type { EvidenceRow } from '#queries/evidence.ts';
import { figureState, stateName } from '#view/figure-state.ts';
import { zoneName } from '#view/zone.ts';

type Entry = (ShownPin & Sourced) | null;

export function measureShown(id: string, { measures: file, evidence }: Published, desk: Desk): Entry {
  const { lang } = desk;
  const measure = file.measures.find(({ measure_id }) => measure_id === id);
  const item = measure && file.items.find(({ item_id }) => item_id === measure.item_id);
  const notice = item && noticeIn(file, item);
  if (!notice) return null;
  const figures = measure.fact_ids.flatMap((fact) => evidence.get(fact) ?? []);
  const types = (lang === 'zh' ? measure.types_zh : measure.types_en)?.split(';') ?? [];
  return {
    ...cited(notice, desk),
    zone: zoneName(notice, lang),
    name: '',
    quote: measure.text ?? measure.lead,
    prefix: '',
    suffix: measure.text === null ? '……' : '',
    place: placeOf(item),
    lines: [
      ...line(t(lang, 'basket_types'), joined(types, lang)),
      ...figures.flatMap((fact) => figureLine(fact, lang)),
      ...line(t(lang, 'basket_rules'), rulesText(measure.rules, lang)),
      ...line(t(lang, 'basket_place'), placeOf(item), true),
      ...statusLine(item, lang),
    ],
    drawing: null,
    link: linkTo(notice, measurePhrase(measure.lead, item.heading)),
  };
}

export function itemShown(id: string, { measures: file }: Published, desk: Desk): Entry {
  const { lang } = desk;
  const item = file.items.find(({ item_id }) => item_id === id);
  const notice = item && noticeIn(file, item);
  if (!notice) return null;
  const own = file.measures.filter(({ item_id }) => item_id === id);
  return {
    ...cited(notice, desk),
    zone: zoneName(notice, lang),
    name: '',
    quote: item.heading,
    prefix: item.number ?? '',
    suffix: '',
    place: pathOf(item),
    lines: [
      ...own.flatMap(({ text, lead }) => line(t(lang, 'basket_measures'), text ?? `${lead}……`, true)),
      ...line(t(lang, 'basket_place'), pathOf(item), true),
      ...statusLine(item, lang),
    ],
    drawing: null,
    link: linkTo(notice, { quote: item.heading, prefix: '', suffix: '' }),
  };
}

export function figureShown(id: string, { evidence }: Published, desk: Desk): Entry {
  const { lang } = desk;
  const fact = evidence.get(id);
  if (!fact) return null;
  const { zone, label } = nameOf(fact, lang);
  const rule = fact.start === null ? t(lang, 'basket_by_hand') : fact.rule;
  return {
    ...cited(fact, desk),
    zone,
    name: `${label.charAt(0).toUpperCase()}${label.slice(1)}${lang === 'zh' ? '：' : ': '}${figure(fact, lang)}`,
    quote: fact.quote,
    prefix: fact.prefix,
    suffix: fact.suffix,
    place: fact.headings ?? '',
    lines: [
      ...line(t(lang, 'basket_state'), stateOf(fact, lang)),
      ...line(t(lang, 'basket_place'), fact.headings ?? '', true),
      ...line(t(lang, 'basket_rule'), rule),
    ],
    drawing: null,
    link: linkTo(fact, fact),
  };
}

function cited(notice: FiledNotice, { lang, on, addressOf }: Desk) {
  const seen = { address: addressOf(`notices/${notice.notice_id}`), on };
  return { work: noticeWork(notice, seen, lang), sourceId: notice.notice_id };
}

function linkTo({ source_url }: FiledNotice, phrase: Parameters<typeof addressOfPhrase>[1]): string | null {
  return source_url === null ? null : addressOfPhrase(source_url, phrase);
}

function noticeIn({ notices }: MeasuresFile, { notice_id }: FiledItem): FiledNotice | undefined {
  return notices.find((notice) => notice.notice_id === notice_id);
}

function pathOf({ path }: FiledItem): string {
  return path?.split(';').join(' › ') ?? '';
}

function placeOf(item: FiledItem): string {
  return [pathOf(item), `${item.number ?? ''}${item.heading}`].filter((part) => part !== '').join(' › ');
}

function line(label: string, value: string, isQuoted = false): HandoutLine[] {
  return value === '' ? [] : [{ label, value, isQuoted }];
}

/** A figure with its state, so that it can be read without colour. */
function figureLine(fact: EvidenceRow, lang: Lang): HandoutLine[] {
  const value = `${nameOf(fact, lang).label} ${figure(fact, lang)}`;
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  return line(t(lang, 'basket_figures'), `${value}${open}${stateOf(fact, lang)}${close}`);
}

function stateOf({ state, date, value }: EvidenceRow, lang: Lang): string {
  return stateName(figureState(state, date === null ? value : undefined), lang);
}

function statusLine({ status_zh, status_en, status_quote }: FiledItem, lang: Lang): HandoutLine[] {
  const quote = status_quote === null ? '' : lang === 'zh' ? `“${status_quote}”` : ` “${status_quote}”`;
  return line(t(lang, 'basket_status'), (lang === 'zh' ? status_zh : status_en) + quote);
}

const ACTIONS = {
  made: 'aligned_made',
  revised: 'aligned_revised',
  issued: 'aligned_issued',
  studied: 'aligned_studied',
  cited: 'aligned_cited',
} as const satisfies Record<FiledRule['action'], string>;

function rulesText(rules: readonly FiledRule[], lang: Lang): string {
  return joined(
    rules.map(({ title, action }) => `${t(lang, ACTIONS[action])}${lang === 'zh' ? '' : ' '}《${title}》`),
    lang,
  );
}

function joined(parts: readonly string[], lang: Lang): string {
  return parts.join(lang === 'zh' ? '、' : ', ');
}
