import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { characterMaps } from './character-maps.ts';
import { DocumentError } from './problem.ts';
import { paragraphs } from './paragraphs.ts';
import { inReadingOrder, turnedRun, type TurnedRun } from './turned.ts';

/** The text layer of a PDF file, with its printed lines joined into paragraphs. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const runs = await pdfRuns(bytes);
  if (runs.every((page) => page.every(({ run }) => run.text.trim() === ''))) {
    throw new DocumentError('scanned');
  }
  return inReadingOrder(runs).flatMap(paragraphs).join('\n');
}

async function pdfRuns(bytes: Uint8Array): Promise<readonly (readonly TurnedRun[])[]> {
  const { getDocument } = await loadLibrary();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    ...characterMaps(),
  });
  try {
    const file = await task.promise;
    const pages: TurnedRun[][] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items, styles } = await (await file.getPage(number)).getTextContent();
      const texts = items.filter((item): item is TextItem => 'str' in item);
      pages.push(texts.map((item) => setOf(item, styles[item.fontName]?.vertical ?? false)));
    }
    return pages;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(locked ? 'locked' : 'pdf');
  } finally {
    await task.destroy();
  }
}

function setOf({ str, transform, width, height }: TextItem, vertical: boolean): TurnedRun {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform as readonly number[];
  return turnedRun({ text: withoutRadicals(str), x, y, width, height }, Math.atan2(b, a), vertical);
}

/** Runs its worker in the same thread, because notices are short and the caller may itself be a worker. */
async function loadLibrary(): Promise<typeof import('pdfjs-dist')> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return library;
}

/** Fonts may share a glyph between a character and the radical of the same shape; a PDF then names the radical. */
const RADICALS = /[\u2e80-\u2fdf]/gu;

/** Radicals that NFKC does not map back to their characters. */
const SUPPLEMENT = new Map(
  '⺟母 ⺠民 ⺬示 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
);

/** Replaces radicals by their characters, one code unit for one. */
function withoutRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
}
