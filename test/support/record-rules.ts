import {
  INSPECTION_TYPES,
  LEVELS,
  MEASURE_TYPES,
  PILLARS,
  STATUSES,
  TOPICS,
} from '#extraction/vocabulary/codelists.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import type { Span } from '#text/span.ts';

type Shape = Readonly<Record<string, string>>;
type Say = (problem: string) => void;

/** Types of the fields: s text, n number, o object, a array; ? may be null. */
// prettier-ignore
const SHAPES = {
  record: {
    notice_id: 's', title: 's?', kind: 's', inspection_type: 's?', level: 's?', inspecting_body: 's?',
    inspected_body: 's?', inspected_units: 'n', round: 's?', coverage: 's', source: 'o', facts: 'a', items: 'a', measures: 'a',
    instruments: 'a', checks: 'a',
  },
  source: { name: 's', url: 's?', sha256: 's', characters: 'n' },
  fact: {
    fact_id: 's', indicator: 's', value: 'n?', unit: 's?', date: 's?', state: 's', approx: 's?', scope: 's',
    item_id: 's?', part_of: 's?', quote: 's', prefix: 's', suffix: 's', rule: 's', start: 'n', end: 'n',
  },
  item: {
    item_id: 's', path: 'a', number: 's?', heading: 's', topics: 'a', pillar: 's?', status: 's', status_quote: 's?',
    status_start: 'n?', status_end: 'n?', start: 'n', end: 'n',
  },
  measure: { measure_id: 's', item_id: 's', ordinal: 'n', lead: 's', types: 'a', start: 'n', end: 'n' },
  instrument: { instrument_id: 's', title: 's', action: 's', item_id: 's?', start: 'n', end: 'n' },
  check: {
    check_id: 's', check: 's', verdict: 's', fact_ids: 'a', expected: 's?', found: 's?', finding_zh: 's',
    finding_en: 's',
  },
} as const satisfies Readonly<Record<string, Shape>>;

const codes = (list: readonly { readonly code: string }[]) => new Set<string>(list.map(({ code }) => code));
const FAMILY = new Map<string, string>(INDICATORS.map(({ code, family }) => [code, family]));
const CODES = {
  types: codes(INSPECTION_TYPES),
  levels: codes(LEVELS),
  statuses: codes(STATUSES),
  pillars: codes(PILLARS),
  topics: codes(TOPICS),
  measures: codes(MEASURE_TYPES),
};

/** The rules for records that a printed record breaks. `text` is the decoded notice. */
export function breaches(record: NoticeRecord, text: string): readonly string[] {
  const found: string[] = [];
  const about =
    (what: string): Say =>
    (problem) =>
      found.push(`${what}: ${problem}`);
  noticeRules(record, text, about('notice'));
  uniqueIds(record, about('ids'));
  for (const fact of record.facts) factRules(fact, record, text, about(fact.fact_id));
  record.items.forEach((item, i) => itemRules(item, record.items[i - 1], text, about(item.item_id)));
  for (const measure of record.measures) measureRules(measure, record, text, about(measure.measure_id));
  for (const item of record.items) ordinals(item, record.measures, about(item.item_id));
  for (const one of record.instruments) instrumentRules(one, record, text, about(one.instrument_id));
  for (const check of record.checks) checkRules(check, record, about(check.check_id));
  return found;
}

function shape(name: keyof typeof SHAPES, thing: object, say: Say): void {
  const expected: Shape = SHAPES[name];
  const fields = Object.keys(expected);
  const given = Object.keys(thing);
  if (fields.toSorted().join() !== given.toSorted().join()) say(`has the fields ${given.join()}`);
  for (const [field, value] of Object.entries(thing) as [string, unknown][]) {
    if (!isOf(value, expected[field] ?? '')) say(`${field} is ${JSON.stringify(value)}`);
  }
}

function isOf(value: unknown, type: string): boolean {
  if (value === null) return type.endsWith('?');
  const [kind] = type;
  if (kind === 'a') return Array.isArray(value) && value.every((one) => one !== null);
  if (kind === 'n') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 's') return typeof value === 'string';
  return kind === 'o' && typeof value === 'object';
}

function noticeRules(record: NoticeRecord, text: string, say: Say): void {
  shape('record', record, say);
  shape('source', record.source, say);
  if (!['xunshi', 'xuncha'].includes(record.kind)) say(`kind ${record.kind}`);
  if (record.level !== null && !CODES.levels.has(record.level)) say(`level ${record.level}`);
  if (record.inspection_type !== null && !CODES.types.has(record.inspection_type)) say('unknown type');
  if (record.source.characters !== text.length) say('characters is not the length of the text');
  if (!/^[0-9a-f]{64}$/u.test(record.source.sha256)) say('sha256 is invalid');
  for (const name of [record.title, record.inspecting_body, record.inspected_body, record.round]) {
    if (name !== null && (name === '' || !occurs(name, text))) say(`does not print ${name}`);
  }
}

/** Equal except for masked characters. */
function occurs(piece: string, text: string): boolean {
  if (!piece.includes('▇')) return text.includes(piece);
  return new RegExp(piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll('▇', '[\\s\\S]'), 'u').test(
    text,
  );
}

function stands(piece: string, at: Span, text: string): boolean {
  const there = text.slice(at.start, at.end).replaceAll('\n', ' ');
  return piece.length === there.length && occurs(piece.replaceAll('\n', ' '), there);
}

function uniqueIds({ facts, items, measures, instruments, checks }: NoticeRecord, say: Say): void {
  const ids = [
    ...facts.map(({ fact_id }) => fact_id),
    ...items.map(({ item_id }) => item_id),
    ...measures.map(({ measure_id }) => measure_id),
    ...instruments.map(({ instrument_id }) => instrument_id),
    ...checks.map(({ check_id }) => check_id),
  ];
  for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) say(`${id} twice`);
}

function spanRules({ start, end }: Span, text: string, say: Say): void {
  if (!Number.isInteger(start) || !Number.isInteger(end)) say('offsets are no whole numbers');
  if (start < 0 || start >= end || end > text.length) say(`spans ${start} to ${end}`);
}

function factRules(fact: Fact, { facts, items }: NoticeRecord, text: string, say: Say): void {
  shape('fact', fact, say);
  spanRules(fact, text, say);
  const { quote, prefix, suffix, start, end } = fact;
  if (text.slice(start, end) !== quote) say('quote is not what stands there');
  if (!/^[^\r\n]{1,40}$/u.test(quote)) say(`quote ${quote}`);
  if (prefix.length > 20 || !stands(prefix, { start: start - prefix.length, end: start }, text))
    say('prefix');
  if (suffix.length > 20 || !stands(suffix, { start: end, end: end + suffix.length }, text)) say('suffix');
  valueRules(fact, say);
  if (!['stated', 'month_only', 'year_inferred', 'conflicting'].includes(fact.state))
    say(`state ${fact.state}`);
  if (![null, 'at_least', 'about', 'below'].includes(fact.approx)) say(`approx ${fact.approx}`);
  if (fact.scope !== (fact.item_id === null ? 'notice' : 'item')) say(`scope ${fact.scope}, ${fact.item_id}`);
  const item = items.find(({ item_id }) => item_id === fact.item_id);
  if (fact.item_id !== null && !(item && item.start <= start && end <= item.end)) say('is not in its item');
  const whole = facts.find(({ fact_id }) => fact_id === fact.part_of);
  if (fact.part_of !== null && (!whole || whole === fact)) say(`is part of ${fact.part_of}`);
  if (whole && whole.part_of === fact.fact_id) say('is part of its part');
}

function valueRules({ indicator, value, unit, date, approx, state, scope }: Fact, say: Say): void {
  const family = FAMILY.get(indicator);
  if (family === undefined) say(`indicator ${indicator}`);
  if ((family === 'date') !== (date !== null)) say(`${indicator} with date ${date}`);
  if (date !== null && (value !== null || unit !== null || approx !== null)) say('date with value');
  if (date !== null && !isDate(date)) say(`date ${date}`);
  if ((state === 'month_only') !== (date?.length === 7)) say(`${state} ${date}`);
  const untold = family === 'sanction' || (indicator === 'cases_filed' && scope === 'item');
  if (date === null && value === null && !untold) say('has neither value nor date');
  if (value === null && approx !== null) say('approx without value');
  if (value !== null && (value < 0 || unit === null)) say(`value ${value}, unit ${unit}`);
  if (family !== 'money' || value === null) return;
  if (unit !== '元' && unit !== '美元') say(`money in ${unit}`);
  if (value !== Math.round(value * 100) / 100) say(`money ${value}`);
}

function isDate(date: string): boolean {
  const full = date.length === 7 ? `${date}-01` : date;
  return /^\d{4}-\d\d-\d\d$/u.test(full) && new Date(full).toISOString().startsWith(full);
}

function itemRules(item: Item, before: Item | undefined, text: string, say: Say): void {
  shape('item', item, say);
  spanRules(item, text, say);
  const { heading, number, path, topics, pillar, status, status_quote, status_start, status_end } = item;
  if (before && item.start < before.end) say('overlaps the one before');
  for (const title of [heading, ...path]) if (!occurs(title, text)) say(`does not print ${title}`);
  if (number !== null && !text.slice(item.start, item.end).includes(number)) say(`number ${number}`);
  if (topics.length > 2 || new Set(topics).size < topics.length) say(`topics ${topics.join()}`);
  for (const topic of topics) if (!CODES.topics.has(topic)) say(`topic ${topic}`);
  if (pillar !== null && !CODES.pillars.has(pillar)) say(`pillar ${pillar}`);
  if (!CODES.statuses.has(status)) say(`status ${status}`);
  if ((status === 'not_stated') !== (status_quote === null)) say(`${status} with ${status_quote}`);
  if ((status_quote === null) !== (status_start === null || status_end === null)) say('incomplete status');
  if (status_quote !== null && text.slice(status_start ?? 0, status_end ?? 0) !== status_quote) say('status');
}

function measureRules(measure: Measure, { items }: NoticeRecord, text: string, say: Say): void {
  shape('measure', measure, say);
  spanRules(measure, text, say);
  const { start, end, lead, types } = measure;
  const item = items.find(({ item_id }) => item_id === measure.item_id);
  if (!item || start < item.start || end > item.end) say('is not in its item');
  if (!/^[^\r\n]{1,40}$/u.test(lead) || !occurs(lead, text.slice(start, end))) say(`lead ${lead}`);
  for (const type of types) if (!CODES.measures.has(type)) say(`type ${type}`);
  if (new Set(types).size < types.length) say('a type twice');
}

function ordinals({ item_id }: Item, measures: readonly Measure[], say: Say): void {
  const own = measures.filter((measure) => measure.item_id === item_id);
  if (own.some(({ ordinal }, i) => ordinal !== i + 1)) say('measures are not numbered from 1');
  if (own.some(({ start }, i) => start < (own[i - 1]?.end ?? 0))) say('measures overlap');
}

function instrumentRules(one: Instrument, { items }: NoticeRecord, text: string, say: Say): void {
  shape('instrument', one, say);
  spanRules(one, text, say);
  const item = items.find(({ item_id }) => item_id === one.item_id);
  if (one.item_id !== null && !(item && item.start <= one.start && one.end <= item.end)) say('item');
  if (!/^[《〈<〈]/u.test(text.slice(one.start))) say('has no mark before it');
  if (!stands(one.title, { start: one.start + 1, end: one.end - 1 }, text)) say(`title ${one.title}`);
  if (!['made', 'revised', 'issued', 'studied', 'cited'].includes(one.action)) say(`action ${one.action}`);
}

function checkRules(check: Check, { facts }: NoticeRecord, say: Say): void {
  shape('check', check, say);
  if (!['agrees', 'differs', 'cannot_tell'].includes(check.verdict)) say(`verdict ${check.verdict}`);
  const known = new Set(facts.map(({ fact_id }) => fact_id));
  for (const id of check.fact_ids) if (!known.has(id)) say(`compares ${id}`);
  if (!/^\P{Script=Latin}*[。]$/u.test(check.finding_zh.replace(/“[^”]*”/gu, ''))) say(check.finding_zh);
  if (!/^[\p{Lu}\d“].*\.$/u.test(check.finding_en)) say(check.finding_en);
  if (/[\u4e00-\u9fff]/u.test(check.finding_en.replace(/“[^”]*”/gu, ''))) say(check.finding_en);
  if (/null|undefined|NaN/u.test(check.finding_zh + check.finding_en)) say(check.finding_en);
}
