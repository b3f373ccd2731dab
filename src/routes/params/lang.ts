/** Chinese stands at the plain addresses, English under /en/. */
export function match(param: string): param is 'en' {
  return param === 'en';
}
