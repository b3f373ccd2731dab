import { parse } from 'opentype.js/dist/opentype.mjs';
import { FACES, type FaceName, type Faces } from '#export/picture/face.ts';

/** The fonts of pictures, parsed and as bytes. */
export interface Fonts {
  readonly faces: Faces;
  readonly files: Readonly<Record<FaceName, ArrayBuffer>>;
}

const ADDRESSES: Readonly<Record<FaceName, URL>> = {
  sans: new URL('./fonts/sans.ttf.z', import.meta.url),
  bold: new URL('./fonts/bold.ttf.z', import.meta.url),
  serif: new URL('./fonts/serif.ttf.z', import.meta.url),
};

let fetched: Promise<Fonts> | undefined;

/** Fetched at the first picture. */
export function fontsOfSite(): Promise<Fonts> {
  fetched ??= fetchFonts().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchFonts(): Promise<Fonts> {
  const [sans, bold, serif] = await Promise.all(FACES.map((name) => fileAt(ADDRESSES[name])));
  if (!sans || !bold || !serif) throw new Error('a font of pictures is missing');
  return {
    faces: { sans: parse(sans), bold: parse(bold), serif: parse(serif) },
    files: { sans, bold, serif },
  };
}

async function fileAt(address: URL): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`cannot fetch font: ${answer.status}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
}
