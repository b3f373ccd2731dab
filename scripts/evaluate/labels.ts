import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { topicsOf, typesOf } from './pieces.ts';

export interface Scores {
  readonly n: number;
  /** Mean F1 of the codes that occur in the labels. */
  readonly macroF1: number;
  readonly microF1: number;
  /** Mean share of the codes of a row that are in both labels and answer. */
  readonly jaccard: number;
  readonly byCode: Readonly<Record<string, CodeScores>>;
}

export interface CodeScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How often the label occurs. */
  readonly n: number;
}

/** Labels and answers of one text. */
export interface Answer {
  readonly labels: readonly string[];
  readonly found: readonly string[];
}

interface LabelledItem {
  readonly heading: string;
  readonly body: string;
  readonly path: readonly string[];
  readonly labels: readonly string[];
}

interface LabelledMeasure {
  readonly text: string;
  readonly labels: readonly string[];
}

/** Two readings of an item or measure of a published notice, and the labels settled on. */
interface PublishedLabels {
  readonly id: string;
  readonly readers: readonly [readonly string[], readonly string[]];
  readonly labels: readonly string[];
}

export type Part = 'tune' | 'heldout';

/** `longer`: measures and items as long as those of real notices; `fresh`: in other words than the rules were made by. */
type InventedPart = Part | 'longer' | 'fresh';

export interface LabelScores {
  readonly topics: Scores;
  readonly measureTypes: Scores;
}

const FOLDER = new URL('../../test/fixtures/labels/', import.meta.url);
const DATA = new URL('../../data/', import.meta.url);

const TABLES = {
  items: { id: 'item_id', codes: 'topics' },
  measures: { id: 'measure_id', codes: 'types' },
} as const;

/** Scores topics and measure types on the labels of invented notices held out from tuning. */
export function evaluateLabels(part: InventedPart = 'heldout'): LabelScores {
  return { topics: scoreLabels(topicAnswers(part)), measureTypes: scoreLabels(measureAnswers(part)) };
}

/** The same on the labels of the published notices, against the codes in data/. */
export function evaluatePublished(part: Part = 'heldout'): LabelScores {
  return {
    topics: scoreLabels(publishedAnswers('items', part)),
    measureTypes: scoreLabels(publishedAnswers('measures', part)),
  };
}

/** How far two readers of the published notices agree: the second scored against the first, on both parts. */
export function agreement(): LabelScores {
  const between = (table: keyof typeof TABLES) =>
    scoreLabels(
      (['tune', 'heldout'] as const)
        .flatMap((part) => publishedLabels(table, part))
        .map(({ readers: [labels, found] }) => ({ labels, found })),
    );
  return { topics: between('items'), measureTypes: between('measures') };
}

export function publishedLabels(table: keyof typeof TABLES, part: Part): PublishedLabels[] {
  return read<PublishedLabels>(`published-${table}-${part}.json`);
}

function publishedAnswers(table: keyof typeof TABLES, part: Part): Answer[] {
  const { id, codes } = TABLES[table];
  const rows = parse(readFileSync(new URL(`${table}.csv`, DATA)), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  const found = new Map(
    rows.map((row) => [row[id], (row[codes] ?? '').split(';').filter((code) => code !== '')]),
  );
  return publishedLabels(table, part).map((row) => ({ labels: row.labels, found: found.get(row.id) ?? [] }));
}

export function topicAnswers(part: InventedPart): (LabelledItem & Answer)[] {
  return read<LabelledItem>(`items-${part}.json`).map((item) => ({ ...item, found: topicsOf(item) }));
}

export function measureAnswers(part: InventedPart): (LabelledMeasure & Answer)[] {
  return read<LabelledMeasure>(`measures-${part}.json`).map((measure) => ({
    ...measure,
    found: typesOf(measure.text),
  }));
}

function read<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Row[];
}

export function scoreLabels(answers: readonly Answer[]): Scores {
  const occurring = [...new Set(answers.flatMap(({ labels }) => labels))].toSorted();
  const invented = new Set(answers.flatMap(({ found }) => found));
  const byCode = Object.fromEntries(occurring.map((code) => [code, scoreOf(code, answers)]));
  const all = [...new Set([...occurring, ...invented])].map((code) => countsOf(code, answers));
  return {
    n: answers.length,
    macroF1: mean(Object.values(byCode).map(({ f1 }) => f1)),
    microF1: f1Of(
      sum(all.map(({ both }) => both)),
      sum(all.map((c) => c.found)),
      sum(all.map((c) => c.labelled)),
    ),
    jaccard: mean(answers.map(overlap)),
    byCode,
  };
}

function overlap({ labels, found }: Answer): number {
  const all = new Set([...labels, ...found]);
  return all.size === 0 ? 1 : labels.filter((code) => found.includes(code)).length / all.size;
}

function scoreOf(code: string, answers: readonly Answer[]): CodeScores {
  const { both, found, labelled } = countsOf(code, answers);
  return {
    precision: ratio(both, found),
    recall: ratio(both, labelled),
    f1: f1Of(both, found, labelled),
    n: labelled,
  };
}

function countsOf(code: string, answers: readonly Answer[]) {
  const found = answers.filter((answer) => answer.found.includes(code));
  return {
    both: found.filter(({ labels }) => labels.includes(code)).length,
    found: found.length,
    labelled: answers.filter(({ labels }) => labels.includes(code)).length,
  };
}

function f1Of(both: number, found: number, labelled: number): number {
  return ratio(2 * both, found + labelled);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return ratio(sum(numbers), numbers.length);
}
