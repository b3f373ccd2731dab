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
}

/** Everything a person found in a notice: an entry of gold.json. */
export interface GoldNotice {
  readonly notice_id: string;
  readonly kind: string;
  readonly inspection_type: string | null;
  readonly level: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  /** Null if not counted. */
  readonly items: number | null;
  readonly measures: number | null;
  readonly facts: readonly GoldFact[];
}

export interface LabelledNotice {
  readonly gold: GoldNotice;
  readonly text: string;
}

/** The notices of a folder, with their entries in its gold.json. */
export async function readGold(folder: string): Promise<readonly LabelledNotice[]> {
  const golds = JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')) as readonly GoldNotice[];
  const names = (await readdir(folder)).filter(isDocumentName);
  return Promise.all(
    golds.map(async (gold) => {
      const name = names.find((candidate) => candidate.replace(/\.[^.]+$/u, '') === gold.notice_id);
      if (name === undefined) throw new Error(`gold.json names a notice without a file: ${gold.notice_id}`);
      return { gold, text: (await readDocument(await readFile(join(folder, name)), name)).text };
    }),
  );
}
