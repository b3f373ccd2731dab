/** What flatMap does; V8 runs that several times slower. */
export function gather<Item, Found>(
  items: readonly Item[],
  read: (item: Item, i: number) => Found | readonly Found[],
): Found[] {
  const gathered: Found[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const found = read(items[i] as Item, i);
    if (!Array.isArray(found)) gathered.push(found as Found);
    else for (let k = 0; k < found.length; k += 1) gathered.push(found[k] as Found);
  }
  return gathered;
}
