import { asset } from '$app/paths';
import type { MeasuresFile } from '#export/basket/measures-file.ts';
import { dataPath, OtherDataError, type PublishedData } from '#view/published.ts';

let fetched: MeasuresFile | null = null;

/** The measures of all zones, fetched once per tab, and again after a failure. */
export async function fetchMeasures(published: PublishedData): Promise<MeasuresFile> {
  const address = asset(`${dataPath(published)}/measures.json`);
  fetched ??= (await (await fetch(address)).json()) as MeasuresFile;
  const found = fetched.digest;
  if (found === published.digest) return fetched;
  fetched = null;
  throw new OtherDataError(found, published.digest);
}
