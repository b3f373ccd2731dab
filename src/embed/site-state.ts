import { FRAMES_PATH, type Frames } from '#embed/frames.ts';
import type { Dated } from '#embed/ready.ts';

/** The state of the data that the site shows, as /data/version.json has it. */
export interface DataState extends Dated {
  /** Names what is frozen of it. */
  readonly key: string;
}

/**
 * Reads the state of the data of a site.
 * @param site its address, without a slash at its end
 * @throws where it cannot be fetched
 */
export async function dataStateOf(site: string): Promise<DataState> {
  return (await read(`${site}/data/version.json`)) as DataState;
}

/**
 * Reads how tall all embeds of a site are.
 * @param site its address, without a slash at its end
 * @throws where it cannot be fetched
 */
export async function framesOf(site: string): Promise<Frames> {
  return (await read(site + FRAMES_PATH)) as Frames;
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
