import { dataVersion } from '../../version.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Loaded by frozen embeds: tells them whether there is a newer version. */
export const GET: RequestHandler = async () =>
  new Response(
    `document.documentElement.dataset.frozen!==${JSON.stringify((await dataVersion()).key)}&&document.querySelectorAll(".newer").forEach(e=>{e.hidden=false})`,
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
