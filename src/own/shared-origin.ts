/**
 * The origin, if the site is only one of its folders: browsers keep things by origin, so pages of the other folders can read
 * them. Null if the site has it to itself.
 */
export function sharedOrigin(origin: string, folder: string): string | null {
  return new URL(folder, origin).pathname === '/' ? null : origin;
}
