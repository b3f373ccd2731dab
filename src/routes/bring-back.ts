import type * as among from './among.svelte.ts';

/**
 * Lists the notices that the browser keeps, and gives what puts them among the others. Imports nothing by itself, so that
 * pages that may need it carry no more than its name.
 * @param draws whether they are drawn at once, which takes the engine
 */
export async function broughtBack(draws: boolean): Promise<typeof among> {
  const [{ reading }, loaded] = await Promise.all([
    import('./[[lang=lang]]/import/reading.svelte.ts'),
    import('./among.svelte.ts'),
  ]);
  await reading.bringBack(draws);
  return loaded;
}
