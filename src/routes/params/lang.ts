/** Chinese has no prefix; English is under /en/. */
export function match(param: string): param is 'en' {
  return param === 'en';
}
