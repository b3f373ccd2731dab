import type { FaceFile, Faces } from '#export/picture/face.ts';
import bold from '#export/picture/glyphs/bold.json?url';
import sans from '#export/picture/glyphs/sans.json?url';
import serif from '#export/picture/glyphs/serif.json?url';

let fetched: Promise<Faces> | undefined;

/** The outlines of all characters, fetched when the first picture is taken. */
export function facesOfSite(): Promise<Faces> {
  fetched ??= fetchFaces().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchFaces(): Promise<Faces> {
  const [ofSans, ofBold, ofSerif] = await Promise.all([sans, bold, serif].map(glyphsAt));
  return { sans: ofSans ?? {}, bold: ofBold ?? {}, serif: ofSerif ?? {} };
}

async function glyphsAt(address: string): Promise<FaceFile['glyphs']> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no glyphs: ${answer.status}`);
  const file: FaceFile = await answer.json();
  return file.glyphs;
}
