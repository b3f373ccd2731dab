import type { ClientInit } from '@sveltejs/kit';
import { scriptsWork } from '#routes/page-kept.ts';

/** Hydration begins when this ends. */
export const init: ClientInit = scriptsWork;
