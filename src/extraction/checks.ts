import { numbered } from './ids.ts';
import { precedes } from './calendar.ts';
import { unreadable } from './unreadable.ts';
import type { Layout } from './layout.ts';
import type { Check, Fact, Item, Measure, Verdict } from './record.ts';

/** What a check says before it has its identifier. */
type Finding = Omit<Check, 'check_id'>;

interface Read {
  readonly notice_id: string;
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly measures: readonly Measure[];
}

/** What the notice's own figures say of each other: DATASET section 2. */
export function checksOf(read: Read, layout: Layout): Check[] {
  const headline = read.facts.filter(({ scope }) => scope === 'notice');
  const found = [
    ...bracketSums(read.facts),
    ...declaredAgainstPrinted(headline, read),
    ...statusLines(headline, read),
    ...completedAndRest(headline),
    ...rates(headline),
    ...contradictions(headline),
    ...dateOrder(headline),
    ...addressDate(headline),
    ...unreadableFigures(layout),
  ];
  const ids = numbered(
    read.notice_id,
    found.map(({ check }) => `check.${check}`),
  );
  return found.map((finding, i) => ({ check_id: ids[i] ?? '', ...finding }));
}

const LABELS = new Map([
  ['problems_total', ['反馈问题', 'problems']],
  ['problems_specific', ['具体问题', 'specific problems']],
  ['rect_measures', ['整改措施', 'measures']],
  ['rect_tasks', ['整改任务', 'tasks']],
  ['completed', ['已完成', 'completed']],
  ['systems_total', ['制度', 'rules']],
  ['held_accountable_total', ['追责问责', 'persons held accountable']],
  ['party_sanctions_total', ['党纪处分', 'Party sanctions']],
  ['gov_sanctions_total', ['政务处分', 'governmental sanctions']],
  ['party_gov_sanctions_total', ['党纪政务处分', 'Party and governmental sanctions']],
  ['org_measures_total', ['组织处理', 'organisational measures']],
  ['completion_rate', ['完成率', 'completion rate']],
  ['special_campaigns', ['专项整治', 'special campaigns']],
  ['problem_funds_rectified', ['整改问题资金', 'problem funds rectified']],
  ['inspection_start', ['进驻开始', 'start of the inspection']],
  ['inspection_end', ['进驻结束', 'end of the inspection']],
  ['feedback', ['反馈', 'feedback']],
  ['signed', ['落款', 'signature']],
  ['published', ['网页发布', 'page date']],
  ['as_of', ['统计截止', 'as-of date']],
  ['original_published', ['原文地址日期', 'date in the original’s address']],
]);

function label(indicator: string): { zh: string; en: string } {
  const [zh = indicator, en = indicator] = LABELS.get(indicator) ?? [];
  return { zh, en };
}

/** A bracket that lists only some of its total cannot be summed: 其中 says so, and so do smaller sums. */
const WHOLE: ReadonlySet<string> = new Set([
  'party_sanctions_total',
  'gov_sanctions_total',
  'party_gov_sanctions_total',
  'org_measures_total',
  'held_accountable_total',
  'systems_total',
]);

function bracketSums(facts: readonly Fact[]): Finding[] {
  const listed = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.part_of !== null) listed.set(fact.part_of, [...(listed.get(fact.part_of) ?? []), fact]);
  }
  return facts.flatMap((total) => {
    const parts = (listed.get(total.fact_id) ?? []).filter(
      (fact) => fact.value !== null && fact.unit === total.unit,
    );
    if (parts.length < 2 || total.value === null || !WHOLE.has(total.indicator)) return [];
    const sum = parts.reduce((all, part) => all + (part.value ?? 0), 0);
    const thereof = /其中/u.test(total.suffix.slice(0, 6));
    const verdict: Verdict =
      sum === total.value ? 'agrees' : thereof && sum < total.value ? 'cannot_tell' : 'differs';
    const { zh, en } = label(total.indicator);
    return [
      {
        check: 'bracket_sum',
        verdict,
        fact_ids: [total.fact_id, ...parts.map(({ fact_id }) => fact_id)],
        expected: String(total.value),
        found: String(sum),
        finding_zh: `${zh}总数${total.value}，所列各项相加${sum}。`,
        finding_en: `Total of ${en} ${total.value}, parts listed add up to ${sum}.`,
      },
    ];
  });
}

function only(facts: readonly Fact[], indicator: string): Fact | null {
  return facts.find((fact) => fact.indicator === indicator && fact.part_of === null) ?? null;
}

function declaredAgainstPrinted(facts: readonly Fact[], { items, measures }: Read): Finding[] {
  const specific = only(facts, 'problems_specific');
  const total = only(facts, 'problems_total');
  const planned = only(facts, 'rect_measures');
  return [
    ...(specific
      ? [printedAgainst('declared_specific_problems', specific, items.length, '条目', 'items')]
      : []),
    ...(total ? [totalAgainst(total, items)] : []),
    ...(planned ? [printedAgainst('declared_measures', planned, measures.length, '举措', 'measures')] : []),
  ];
}

function printedAgainst(
  check: string,
  declared: Fact,
  printed: number,
  thing: string,
  things: string,
): Finding {
  const { zh, en } = label(declared.indicator);
  const untold = printed === 0 || declared.approx !== null;
  const verdict: Verdict = untold
    ? 'cannot_tell'
    : printed === declared.value
      ? 'agrees'
      : near(declared, printed);
  return {
    check,
    verdict,
    fact_ids: [declared.fact_id],
    expected: String(declared.value),
    found: printed === 0 ? null : String(printed),
    finding_zh:
      printed === 0
        ? `写明${zh}${declared.value}，正文未逐条公布。`
        : `写明${zh}${declared.value}，正文列出${printed}个${thing}。`,
    finding_en:
      printed === 0
        ? `${capital(`${declared.value} ${en}`)} declared, none printed one by one.`
        : `${declared.value} ${en} declared, ${printed} ${things} printed.`,
  };
}

/** A notice may print a digest, or count on another level than it prints; then nothing can be told. */
function near(declared: Fact, printed: number): Verdict {
  const share = printed / (declared.value ?? 1);
  return share >= 0.8 && share <= 1.2 ? 'differs' : 'cannot_tell';
}

/** The problems fed back may be the headings of one level or the items themselves: the level that fits best is compared. */
function totalAgainst(total: Fact, items: readonly Item[]): Finding {
  const levels = [...headingCounts(items), items.length];
  const best = levels.toSorted((a, b) => distance(a, total) - distance(b, total))[0] ?? 0;
  const isItems = best === items.length;
  const finding = printedAgainst(
    'declared_problems',
    total,
    best,
    isItems ? '条目' : '标题',
    isItems ? 'items' : 'headings',
  );
  const named =
    best === total.value ||
    items.filter(({ heading, path }) => /问题/u.test(heading + (path.at(-1) ?? ''))).length > 0;
  const numberedThrough = new Set(items.map(({ number }) => number)).size === items.length;
  const verdict =
    finding.verdict === 'differs' && !(named && (numberedThrough || !isItems))
      ? 'cannot_tell'
      : finding.verdict;
  return { ...finding, verdict };
}

function distance(count: number, { value }: Fact): number {
  return Math.abs(count - (value ?? 0));
}

/** How many headings stand on each level above the items, an item without sub-items counting on its own level. */
function headingCounts(items: readonly Item[]): number[] {
  const depth = Math.max(0, ...items.map(({ path }) => path.length));
  return Array.from({ length: depth }, (_, level) => {
    const own = items.filter(({ path }) => path.length <= level).length;
    const above = items
      .filter(({ path }) => path.length > level)
      .map(({ path }) => path.slice(0, level + 1).join('\n'));
    return own + new Set(above).size;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function statusLines(facts: readonly Fact[], { items }: Read): Finding[] {
  const told = items.filter(({ status }) => status !== 'not_stated');
  if (told.length === 0 || items.length === 0) return [];
  const done = told.filter(({ status }) => status.startsWith('completed')).length;
  const completed = only(facts, 'completed');
  return [
    {
      check: 'status_lines',
      verdict: told.length === items.length ? 'agrees' : 'differs',
      fact_ids: completed ? [completed.fact_id] : [],
      expected: String(items.length),
      found: String(told.length),
      finding_zh: `正文${items.length}个条目，${told.length}个写明整改状态，其中${done}个写明已完成。`,
      finding_en: `${items.length} items printed, ${told.length} with a status line, ${done} of them completed.`,
    },
  ];
}

const REST = ['basically_done', 'ongoing', 'long_term', 'not_done', 'extension_requested'];
const BASES = ['problems_specific', 'problems_total', 'rect_tasks', 'immediate_fix'];

function completedAndRest(facts: readonly Fact[]): Finding[] {
  const completed = only(facts, 'completed');
  const rest = facts.filter(
    (fact) => REST.includes(fact.indicator) && fact.part_of === null && fact.unit === completed?.unit,
  );
  const bases = facts.filter((fact) => BASES.includes(fact.indicator) && fact.value !== null);
  if (!completed || completed.value === null || bases.length === 0) return [];
  if (completed.state === 'conflicting') return [];
  const sum = rest.reduce((all, fact) => all + (fact.value ?? 0), completed.value);
  const base = bases.find(({ value }) => value === sum) ?? nearest(bases, completed);
  const verdict: Verdict = base.value === sum ? 'agrees' : rest.length === 0 ? 'cannot_tell' : 'differs';
  const { zh, en } = label(base.indicator);
  return [
    {
      check: 'completed_and_rest',
      verdict,
      fact_ids: [base.fact_id, completed.fact_id, ...rest.map(({ fact_id }) => fact_id)],
      expected: String(base.value),
      found: String(sum),
      finding_zh: `${zh}${base.value}，已完成与其余各类相加${sum}。`,
      finding_en: `${base.value} ${en}; completed and the rest add up to ${sum}.`,
    },
  ];
}

/** The total that stands closest before the number done. */
function nearest(bases: readonly Fact[], completed: Fact): Fact {
  const before = bases.filter(({ start }) => start <= completed.start);
  return (before.at(-1) ?? bases[0]) as Fact;
}

function rates(facts: readonly Fact[]): Finding[] {
  const rate = only(facts, 'completion_rate');
  const completed = only(facts, 'completed');
  const bases = facts.filter(
    (fact) => [...BASES, 'rect_measures'].includes(fact.indicator) && (fact.value ?? 0) > 0,
  );
  if (!rate || rate.value === null || !completed || completed.value === null || bases.length === 0) return [];
  const printed = rate.value;
  const done = completed.value;
  const computed = bases.map((base) => ({ base, rate: Math.round((1000 * done) / (base.value ?? 1)) / 10 }));
  const best = computed.toSorted((a, b) => Math.abs(a.rate - printed) - Math.abs(b.rate - printed))[0];
  if (!best) return [];
  const agrees = Math.abs(best.rate - printed) <= 0.1;
  return [
    {
      check: 'completion_rate',
      verdict: agrees ? 'agrees' : 'differs',
      fact_ids: [rate.fact_id, completed.fact_id, best.base.fact_id],
      expected: String(best.rate),
      found: String(printed),
      finding_zh: `写明完成率${printed}%，按${done}/${best.base.value}计算为${best.rate}%。`,
      finding_en: `Rate printed ${printed}%, computed from ${done} of ${best.base.value}: ${best.rate}%.`,
    },
  ];
}

function contradictions(facts: readonly Fact[]): Finding[] {
  const conflicting = facts.filter(({ state }) => state === 'conflicting');
  return [...new Set(conflicting.map(({ indicator }) => indicator))].map((indicator) => {
    const values = conflicting.filter((fact) => fact.indicator === indicator);
    const [first, second] = values;
    const { zh, en } = label(indicator);
    return {
      check: 'two_values',
      verdict: 'differs' as const,
      fact_ids: values.map(({ fact_id }) => fact_id),
      expected: String(first?.value ?? first?.date ?? ''),
      found: String(second?.value ?? second?.date ?? ''),
      finding_zh: `${zh}有两种写法：${values.map(({ value }) => value).join('与')}。`,
      finding_en: `Two values printed for ${en}: ${values.map(({ value }) => value).join(' and ')}.`,
    };
  });
}

const ORDER: readonly (readonly [string, string])[] = [
  ['inspection_start', 'inspection_end'],
  ['inspection_end', 'feedback'],
  ['feedback', 'signed'],
  ['as_of', 'signed'],
  ['signed', 'published'],
];

function dateOrder(facts: readonly Fact[]): Finding[] {
  return ORDER.flatMap(([earlier, later]) => {
    const [first, second] = [only(facts, earlier), only(facts, later)];
    if (!first?.date || !second?.date) return [];
    const differs = precedes(second.date, first.date);
    const [a, b] = [label(earlier), label(later)];
    return [
      {
        check: `order_${earlier}_${later}`,
        verdict: differs ? ('differs' as const) : ('agrees' as const),
        fact_ids: [first.fact_id, second.fact_id],
        expected: first.date,
        found: second.date,
        finding_zh: `${a.zh}${first.date}，${b.zh}${second.date}${differs ? '，次序颠倒' : ''}。`,
        finding_en: `${capital(a.en)} ${first.date}, ${b.en} ${second.date}${differs ? ': out of order' : ''}.`,
      },
    ];
  });
}

function addressDate(facts: readonly Fact[]): Finding[] {
  const [original, signed] = [only(facts, 'original_published'), only(facts, 'signed')];
  if (!original?.date || !signed?.date) return [];
  const differs = precedes(original.date, signed.date);
  return [
    {
      check: 'address_date',
      verdict: differs ? 'differs' : 'agrees',
      fact_ids: [original.fact_id, signed.fact_id],
      expected: signed.date,
      found: original.date,
      finding_zh: `落款${signed.date}，原文首次发布${original.date}${differs ? '，早于落款' : ''}。`,
      finding_en: `Signed ${signed.date}, first published ${original.date}${differs ? ': before the signature' : ''}.`,
    },
  ];
}

function unreadableFigures(layout: Layout): Finding[] {
  return unreadable(layout).map(({ start, end }) => {
    const quote = layout.text.slice(start, end).trim();
    return {
      check: 'unreadable',
      verdict: 'cannot_tell' as const,
      fact_ids: [],
      expected: null,
      found: quote,
      finding_zh: `“${quote}”数字缺失或粘连，不作解读。`,
      finding_en: `“${quote}” has digits missing or run together and is left unread.`,
    };
  });
}
