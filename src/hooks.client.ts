import type { ClientInit } from '@sveltejs/kit';
import { scriptsWork } from '#routes/page-kept.ts';

/** Hydration begins once this has resolved. */
export const init: ClientInit = scriptsWork;
