import { loadPage } from '../chart-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadPage('durations', params.lang);
