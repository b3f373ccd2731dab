import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDocumentName, readDocument } from '#documents/document.ts';

/** A figure that a person found in a notice. */
export interface GoldFact {
  readonly indicator: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly state: string;
  readonly approx: string | null;
  readonly scope: 'notice' | 'item';
  /** The code of its total. */
  readonly part_of: string | null;
  readonly quote: string;
  /** Codes that another reader could give it. */
  readonly also?: readonly string[];
}

/** Everything a person found in a notice: an entry of gold.json. */
export interface GoldNotice {
  readonly notice_id: string;
  readonly kind: string;
  /** Absent if not labelled. */
  readonly inspection_type?: string | null;
  readonly level: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  /** Null if not counted. */
  readonly items: number | null;
  readonly measures: number | null;
  readonly facts: readonly GoldFact[];
  /** Figures that may be read or left. */
  readonly optional_facts: readonly GoldFact[];
  /** Other right readings of a field. */
  readonly accept: Readonly<Record<string, readonly string[]>>;
  /** The opening of a real notice, retold; of an invented one absent. */
  readonly recast?: boolean;
}

/** As written in gold.json, where what is empty may be absent. */
type Written = Pick<GoldNotice, 'notice_id' | 'kind' | 'level' | 'inspecting_body' | 'inspected_body'> &
  Partial<Omit<GoldNotice, 'facts' | 'optional_facts'>> & {
    readonly facts: readonly Partial<GoldFact>[];
    readonly optional_facts?: readonly Partial<GoldFact>[];
  };

export interface LabelledNotice {
  readonly gold: GoldNotice;
  readonly text: string;
}

function wholeFact(fact: Partial<GoldFact>): GoldFact {
  const empty = { indicator: '', value: null, unit: null, date: null, state: 'stated', approx: null };
  return { ...empty, scope: 'notice', part_of: null, quote: '', ...fact };
}

function wholeNotice({ facts, optional_facts = [], ...notice }: Written): GoldNotice {
  return {
    items: null,
    measures: null,
    accept: {},
    ...notice,
    facts: facts.map(wholeFact),
    optional_facts: optional_facts.map(wholeFact),
  };
}

/** The notices of a folder, with their entries in its gold.json. */
export async function readGold(folder: string): Promise<readonly LabelledNotice[]> {
  const written = JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')) as readonly Written[];
  const golds = written.map(wholeNotice);
  const names = (await readdir(folder)).filter(isDocumentName);
  return Promise.all(
    golds.map(async (gold) => {
      const name = names.find((candidate) => candidate.replace(/\.[^.]+$/u, '') === gold.notice_id);
      if (name === undefined) throw new Error(`gold.json names a notice without a file: ${gold.notice_id}`);
      return { gold, text: (await readDocument(await readFile(join(folder, name)), name)).text };
    }),
  );
}
