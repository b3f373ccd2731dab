/** The id of a notice read by hand, which has a page of its own kind. */
export function match(param: string): boolean {
  return param.startsWith('ctx-');
}
