import type { Lang } from '#charts/chart.ts';
import type { ChartId } from '#components/chart-ids.ts';
import type { Dated } from '#components/embed/ready.ts';
import type { FrameHeight } from '#components/frame-height.ts';

/** The state of the data that the site shows, as /data/version.json has it. */
export interface DataState extends Dated {
  /** Names what is frozen of it. */
  readonly key: string;
}

/** How tall an embed's frame must be, in each language. */
export type Heights = Readonly<Record<Lang, FrameHeight>>;

/**
 * Reads the state of the data of a site.
 * @param site its address, without a slash at its end
 * @throws where it cannot be fetched
 */
export async function dataStateOf(site: string): Promise<DataState> {
  return (await read(`${site}/data/version.json`)) as DataState;
}

/**
 * Reads how tall the embed of a chart is.
 * @param site its address, without a slash at its end
 * @throws where it cannot be fetched, or has no such chart
 */
export async function heightsOf(site: string, chart: ChartId): Promise<Heights> {
  const address = `${site}/embed/frames.json`;
  const heights = ((await read(address)) as Partial<Record<ChartId, Heights>>)[chart];
  if (!heights) throw new Error(`${address}: no ${chart}`);
  return heights;
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
