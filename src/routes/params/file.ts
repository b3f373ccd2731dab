/** A published file: the folder of the data itself is a page. */
export function match(param: string): boolean {
  return /\.(?:csv|json)$/u.test(param);
}
