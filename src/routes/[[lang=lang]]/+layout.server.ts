import { SITE_URL } from '../site-url.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ site: SITE_URL });
