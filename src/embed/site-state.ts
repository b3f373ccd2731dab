import { FRAMES_PATH, type Frames } from '#embed/frames.ts';
import type { Dated } from '#embed/ready.ts';
import type { Lang } from '#messages/lang.ts';
import { withMessages } from '#messages/load.ts';

/** From here, so that pages do not carry the styles of what opens on demand. */
export const loadDialog = (lang: Lang) =>
  withMessages(lang, 'publishing', import('#embed/EmbedDialog.svelte'));

/** The version of the data on a site, from /data/version.json. */
export interface DataState extends Dated {
  /** The key of what is frozen with it. */
  readonly key: string;
}

/**
 * Reads the data version of a site.
 * @param site its address, without a trailing slash
 * @throws if it cannot be fetched
 */
export async function dataStateOf(site: string): Promise<DataState> {
  return (await read(`${site}/data/version.json`)) as DataState;
}

/**
 * Reads the frame heights of all embeds of a site.
 * @param site its address, without a trailing slash
 * @throws if they cannot be fetched
 */
export async function framesOf(site: string): Promise<Frames> {
  return (await read(site + FRAMES_PATH)) as Frames;
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
