import type { Dated } from '#components/embed/ready.ts';

/** The state of the data that the site shows, as /data/version.json has it. */
export interface DataState extends Dated {
  /** Names what is frozen of it. */
  readonly key: string;
}

/**
 * Reads the state of the data of a site.
 * @param site its address, without a slash at its end
 * @throws where it cannot be fetched, or is none
 */
export async function dataStateOf(site: string): Promise<DataState> {
  const answer = await fetch(`${site}/data/version.json`);
  if (!answer.ok) throw new Error(`${site}/data/version.json: ${answer.status}`);
  return (await answer.json()) as DataState;
}
