import { LOAD } from '../charts.ts';
import type { PageLoad } from './$types';

/** A chart cannot be sent as data: its part of the program is loaded here. */
export const load: PageLoad = async ({ data }) => ({ ...data, chart: await LOAD[data.id]() });
