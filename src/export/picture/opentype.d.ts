/** Its module of its own, which Node takes by this name alone. */
declare module 'opentype.js/dist/opentype.mjs' {
  export { Font, parse } from 'opentype.js';
}
