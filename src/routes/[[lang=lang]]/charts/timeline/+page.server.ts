import { loadChart } from '../chart-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadChart('timeline', params.lang);
