import type { ExerciseMaterial, MeasureMaterial } from '#exercises/material.ts';
import type { ListedNumber } from '#exercises/question.ts';
import { codeLists } from '#queries/code-lists.ts';
import { counts } from '#queries/counts.ts';
import { disclosure } from '#queries/disclosure.ts';
import { facts } from '#queries/facts.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { findings, type FindingRow } from '#queries/findings.ts';
import { items } from '#queries/items.ts';
import { measures, type MeasureRow } from '#queries/measures.ts';
import { notices, type NoticeRow } from '#queries/notices.ts';
import { practices } from '#queries/practices.ts';
import type { Database } from '#database/database.ts';
import { practiceOf } from '../compare/practice-of.ts';
import { wordsIn } from '../compare/words.server.ts';
import { UNTYPED } from '../compare/practice.ts';
import { shownTypes } from './shown-types.server.ts';

/** Shorter opening words, such as a date, tell nothing. */
const FEWEST_CHARACTERS = 8;
const BLACKED = '▇';

/** Reads what exercises are made from. */
export async function readMaterial(engine: Database): Promise<ExerciseMaterial> {
  const itemRows = await engine.query(items(EVERYTHING));
  const itemOf = new Map(itemRows.map((row) => [row.item_id, row]));
  const practiceRows = await engine.query(practices(EVERYTHING));
  const practiceByMeasure = new Map(practiceRows.map((row) => [row.measure_id, practiceOf(row)]));
  const topicsOf = new Map(practiceRows.map((row) => [row.item_id, practiceOf(row).topics]));
  const noticeRows = await engine.query(notices(EVERYTHING));
  const codes = await engine.query(codeLists());
  const allMeasures = await engine.query(measures(EVERYTHING));
  const places = placesIn(noticeRows, allMeasures);
  const isPlaced = (text: string) => places.some((place) => text.includes(place));
  const telling = (text: string) => wordsIn(text).filter((word) => !isPlaced(word));

  const measureRows = allMeasures.flatMap(({ measure_id, notice_id, item_id, lead }): MeasureMaterial[] => {
    const item = itemOf.get(item_id);
    const practice = practiceByMeasure.get(measure_id);
    const isTelling = lead.length >= FEWEST_CHARACTERS && !lead.includes(BLACKED) && !isPlaced(lead);
    if (!item || !practice || !isTelling) return [];
    const words = telling(lead);
    const headingWords = telling(item.heading);
    return [
      {
        id: measure_id,
        notice: notice_id,
        item: item_id,
        heading: item.heading,
        topics: practice.topics,
        types: practice.types.filter((type) => type !== UNTYPED),
        lead,
        shown: shownTypes(lead),
        words,
        headingWords,
        shared: words.filter((word) => headingWords.includes(word)),
      },
    ];
  });

  const factRows = await engine.query(facts(EVERYTHING));
  const quotes = new Map(factRows.map(({ fact_id, quote }) => [fact_id, quote]));
  const findingRows = await engine.query(findings(EVERYTHING));
  return {
    measures: measureRows,
    facts: factRows.flatMap(({ start, end, ...row }) =>
      start === null || end === null || row.family === 'date'
        ? []
        : {
            id: row.fact_id,
            notice: row.notice_id,
            item: row.item_id,
            topics: topicsOf.get(row.item_id ?? '') ?? [],
            indicator: row.indicator,
            value: row.value,
            quote: row.quote,
            prefix: row.prefix,
            suffix: row.suffix,
            start,
            end,
          },
    ),
    declared: (await engine.query(counts(EVERYTHING))).flatMap((row) => {
      const finding = findingRows.find(
        ({ fact_ids, check }) => fact_ids === row.fact_id && check.startsWith('declared_'),
      );
      const listed = finding && listedIn(finding);
      const quote = quotes.get(row.fact_id);
      if (!finding || !listed || row.verdict === null || quote === undefined) return [];
      return {
        notice: row.notice_id,
        indicator: row.indicator,
        fact: row.fact_id,
        quote,
        differs: row.value !== row.printed,
        listed,
        finding: { zh: finding.finding_zh, en: finding.finding_en },
      };
    }),
    expected: (await engine.query(disclosure(EVERYTHING))).map(({ notice_id, figure, state, fact_ids }) => ({
      notice: notice_id,
      figure,
      state,
      facts: fact_ids?.split(' ') ?? [],
    })),
    types: codes
      .filter(({ list }) => list === 'measure_types')
      .map(({ code, nature }) => ({ code, nature: nature ?? 'neither' })),
  };
}

/** What a notice lists, as the finding names it. */
function listedIn({ finding_zh, finding_en }: FindingRow): ListedNumber | null {
  const zh = /列出(\d+)个([^；，。]+)/u.exec(finding_zh);
  const en = /lists (\d+) ([^;,.]+?)(?: ;|;|,|\.|$)/u.exec(finding_en);
  return zh?.[1] && zh[2] && en?.[2] ? { n: Number(zh[1]), noun_zh: zh[2], noun_en: en[2] } : null;
}

/** Pairs of characters in the names of a zone that measures of no other zone have: they would tell whose a measure is. */
function placesIn(zones: readonly NoticeRow[], rows: readonly MeasureRow[]): string[] {
  return zones.flatMap(({ notice_id, zone_zh, inspected_body }) =>
    pairsIn(`${zone_zh}。${inspected_body ?? ''}`).filter((pair) =>
      rows.every((row) => row.notice_id === notice_id || !row.lead.includes(pair)),
    ),
  );
}

function pairsIn(text: string): string[] {
  const pairs = [...text].map((char, at) => char + text.charAt(at + 1));
  return [...new Set(pairs)].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
}
