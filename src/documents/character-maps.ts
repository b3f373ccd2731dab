import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';

let given: DocumentInitParameters | null = null;

/** Where there are no files, as in a browser, the maps come from whoever has them. */
export function giveCharacterMaps(maps: DocumentInitParameters): void {
  given = maps;
}

/**
 * Where pdf.js finds its maps of legacy Chinese encodings, without which files in these encodings yield no text. A module of
 * its own, because the bundled extractor carries them itself.
 */
export function characterMaps(): DocumentInitParameters {
  if (given !== null) return given;
  if (typeof process === 'undefined' || !import.meta.url.startsWith('file:')) return {};
  // Browsers have no such module, so it cannot be imported.
  const { fileURLToPath } = process.getBuiltinModule('node:url');
  return {
    cMapUrl: fileURLToPath(new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url)),
    cMapPacked: true,
  };
}
