/** The ES module of opentype.js, which Node only finds under this name. */
declare module 'opentype.js/dist/opentype.mjs' {
  export { Font, parse } from 'opentype.js';
}
