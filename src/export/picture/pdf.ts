import { jsPDF } from 'jspdf';
import 'svg2pdf.js';
import { markup } from '#export/picture/element.ts';
import { FACES } from '#export/picture/face.ts';
import { fontsOfSite } from '#export/picture/fonts.ts';
import type { Picture } from '#export/picture/picture.ts';
import { fontName, typeset } from '#export/picture/typeset.ts';
import type { Words } from '#export/picture/words.ts';

/** Points per millimetre: svg2pdf.js only keeps the size of patterns in points. */
const POINTS = 72 / 25.4;

/** A picture as a one-page PDF, sized in millimetres: vectors only, with text that can be searched and copied. */
export async function pictureDocument(picture: Picture, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const { faces, files } = await fontsOfSite();
  const [width = 0, height = 0] = picture.millimetres?.map((size) => size * POINTS) ?? [];
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    putOnlyUsedFonts: true,
    compress: true,
  });
  for (const name of FACES) {
    pdf.addFileToVFS(`${name}.ttf`, binary(files[name]));
    pdf.addFont(`${name}.ttf`, fontName(name), 'normal', 'normal', 'Identity-H');
  }
  pdf.setProperties({ title: words.title, subject: words.source, creator: '整改对照 Duizhao' });
  pdf.setLanguage(words.lang === 'zh' ? 'zh-CN' : 'en');
  pdf.viewerPreferences({ DisplayDocTitle: true });
  const root = typeset(picture.root, { faces, as: 'text' });
  const { documentElement } = new DOMParser().parseFromString(markup(root), 'image/svg+xml');
  await pdf.svg(documentElement, { width, height });
  return new Uint8Array(pdf.output('arraybuffer'));
}

function binary(file: ArrayBuffer): string {
  return Array.from(new Uint8Array(file), (byte) => String.fromCharCode(byte)).join('');
}
