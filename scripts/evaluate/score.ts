import { NotANoticeError, extractNotice } from '#extraction/extract.ts';
import type { Fact, NoticeRecord, FactScope } from '#extraction/record.ts';
import type { GoldFact, GoldNotice, LabelledNotice } from './gold.ts';
import { matchFacts, type Matching, type MatchedPair } from './match.ts';
import { counts, countsInOpening } from './scope.ts';

export interface Score {
  /** The number in the gold data. */
  readonly n: number;
  readonly found: number;
  readonly hits: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** `right` out of `of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Slip {
  readonly notice_id: string;
  readonly what: 'missed' | 'invented';
  readonly indicator: string;
  readonly scope: FactScope;
  /** Value or date. */
  readonly shown: string;
  readonly quote: string;
  readonly sentence: string;
}

export interface Evaluation {
  readonly notices: number;
  /** Whether the texts are the openings of real notices, retold; else they are invented. */
  readonly real: boolean;
  readonly notice: Score;
  readonly item: Score;
  /** Headline figures by code. */
  readonly byCode: Readonly<Record<string, Score>>;
  readonly names: Readonly<Record<string, Share>>;
  /** Details of the headline figures that were found. */
  readonly details: Readonly<Record<string, Share>>;
  readonly items: Share;
  readonly measures: Share;
  readonly slips: readonly Slip[];
  /** One line per wrong name and per wrong count of items or measures. */
  readonly wrong: readonly string[];
}

const NAMES = ['kind', 'inspection_type', 'level', 'inspecting_body', 'inspected_body'] as const;

interface Judged {
  readonly gold: GoldNotice;
  readonly text: string;
  /** Null if rejected as not a notice. */
  readonly record: NoticeRecord | null;
  readonly matching: Matching;
}

export function evaluate(notices: readonly LabelledNotice[]): Evaluation {
  const judged = notices.map(judge);
  const scopeOf = (scope: FactScope) =>
    judged.map(({ matching }) => only(matching, (fact) => fact.scope === scope));
  const headline = scopeOf('notice');
  const codes = [
    ...new Set(
      headline
        .flatMap(({ hits, misses, inventions }) => [
          ...hits.map(({ gold }) => gold),
          ...misses,
          ...inventions,
        ])
        .map(({ indicator }) => indicator),
    ),
  ];
  return {
    notices: notices.length,
    real: notices.every(({ gold }) => gold.recast),
    notice: scoreOf(headline),
    item: scoreOf(scopeOf('item')),
    byCode: Object.fromEntries(
      codes
        .toSorted()
        .map((code) => [
          code,
          scoreOf(headline.map((each) => only(each, ({ indicator }) => indicator === code))),
        ]),
    ),
    names: Object.fromEntries(
      NAMES.map((name) => [
        name,
        share(
          judged.filter(({ gold }) => gold[name] !== undefined),
          (each) => isRight(name, each),
        ),
      ]),
    ),
    details: detailsOf(judged),
    items: counted(judged, 'items'),
    measures: counted(judged, 'measures'),
    slips: judged.flatMap(slipsOf),
    wrong: judged.flatMap(wrongOf),
  };
}

function judge({ gold, text }: LabelledNotice): Judged {
  const record = recordOf(gold.notice_id, text);
  const isScored = gold.recast ? countsInOpening : counts;
  const matching = matchFacts(gold.facts.filter(isScored), (record?.facts ?? []).filter(isScored));
  const { inventions } = matching;
  const wrong = matchFacts(gold.optional_facts, inventions).inventions;
  return { gold, text, record, matching: { ...matching, inventions: wrong } };
}

function isRight(name: (typeof NAMES)[number], { gold, record }: Pick<Judged, 'gold' | 'record'>): boolean {
  const read = record?.[name] ?? null;
  return (
    record !== null && (read === gold[name] || (read !== null && gold.accept[name]?.includes(read) === true))
  );
}

function recordOf(notice_id: string, text: string): NoticeRecord | null {
  try {
    return extractNotice(text, notice_id, {
      name: notice_id,
      url: null,
      sha256: '',
      characters: text.length,
    });
  } catch (error) {
    if (error instanceof NotANoticeError) return null;
    throw error;
  }
}

function only({ hits, misses, inventions }: Matching, test: (fact: GoldFact | Fact) => boolean): Matching {
  return {
    hits: hits.filter(({ gold }) => test(gold)),
    misses: misses.filter(test),
    inventions: inventions.filter(test),
  };
}

function scoreOf(matchings: readonly Matching[]): Score {
  const total = (count: (matching: Matching) => number) =>
    matchings.reduce((sum, each) => sum + count(each), 0);
  const hits = total((each) => each.hits.length);
  const n = hits + total((each) => each.misses.length);
  const found = hits + total((each) => each.inventions.length);
  const recall = n === 0 ? 1 : hits / n;
  const precision = found === 0 ? 1 : hits / found;
  return { n, found, hits, recall, precision, f1: n + found === 0 ? 1 : (2 * hits) / (n + found) };
}

function share<T>(things: readonly T[], isRight: (thing: T) => boolean): Share {
  return { right: things.filter(isRight).length, of: things.length };
}

function detailsOf(judged: readonly Judged[]): Readonly<Record<string, Share>> {
  const pairs = judged.flatMap(({ matching, record }) =>
    matching.hits.filter(({ gold }) => gold.scope === 'notice').map((pair) => ({ ...pair, record })),
  );
  const parentOf = ({ found, record }: MatchedPair & { readonly record: NoticeRecord | null }) =>
    record?.facts.find((fact) => fact.fact_id === found.part_of)?.indicator ?? null;
  return {
    state: share(pairs, ({ gold, found }) => gold.state === found.state),
    approx: share(pairs, ({ gold, found }) => gold.approx === found.approx),
    unit: share(pairs, ({ gold, found }) => gold.unit === found.unit),
    part_of: share(pairs, (pair) => pair.gold.part_of === parentOf(pair)),
    quote: share(pairs, ({ gold, found }) => gold.quote === found.quote),
    'quote overlaps': share(
      pairs,
      ({ gold, found }) => found.quote.includes(gold.quote) || gold.quote.includes(found.quote),
    ),
  };
}

function counted(judged: readonly Judged[], what: 'items' | 'measures'): Share {
  const labelled = judged.filter(({ gold }) => gold[what] !== null);
  return share(labelled, ({ gold, record }) => record?.[what].length === gold[what]);
}

function slipsOf({ gold: { notice_id }, text, matching }: Judged): readonly Slip[] {
  const slip = (what: Slip['what'], fact: GoldFact | Fact, at: number): Slip => ({
    notice_id,
    what,
    indicator: fact.indicator,
    scope: fact.scope,
    shown: fact.date ?? `${fact.value ?? 'no number'}${fact.unit ?? ''}`,
    quote: fact.quote,
    sentence: sentenceAt(text, at),
  });
  return [
    ...matching.misses.map((fact) => slip('missed', fact, text.indexOf(fact.quote))),
    ...matching.inventions.map((fact) => slip('invented', fact, fact.start)),
  ];
}

/** The sentence around a place in the text, on one line. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(...['。', ';', '\uff1b', '\n'].map((end) => text.lastIndexOf(end, at - 1) + 1));
  const to = /[。;\uff1b\n]/u.exec(text.slice(at))?.index ?? text.length - at;
  return text.slice(Math.max(from, at - 60), Math.min(at + to + 1, at + 60)).trim();
}

function wrongOf({ gold, record }: Judged): readonly string[] {
  if (record === null) return [`${gold.notice_id}: taken for no notice`];
  const names = NAMES.filter((name) => gold[name] !== undefined && !isRight(name, { gold, record })).map(
    (name) => `${gold.notice_id} ${name}: ${record[name] ?? 'none'}, should be ${gold[name] ?? 'none'}`,
  );
  const numbers = (['items', 'measures'] as const)
    .filter((what) => gold[what] !== null && record[what].length !== gold[what])
    .map((what) => `${gold.notice_id} ${what}: ${record[what].length}, should be ${gold[what] ?? 0}`);
  return [...names, ...numbers];
}
