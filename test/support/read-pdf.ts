import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** Opens a PDF with another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array) {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = library.getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await task.promise;
  const page = await file.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const textOf = async (number: number) => {
    const { items } = await (await file.getPage(number)).getTextContent();
    return items.map((item) => (item as TextItem).str).join('');
  };
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) texts.push(await textOf(number));
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(library.OPS).map(([name, code]) => [code, name]));
  const operators = fnArray.map((code) => names.get(code) ?? '');
  const { info } = await file.getMetadata();
  const content = {
    pages: file.numPages,
    millimetres: [(width * 25.4) / 72, (height * 25.4) / 72] as const,
    text: texts[0] ?? '',
    /** The text of each page. */
    texts,
    operators,
    squareCaps: squareCapsIn(operators, argsArray),
    title: (info as { readonly Title?: string }).Title ?? '',
  };
  await task.destroy();
  return content;
}

/** The number of lines with square caps whose length is not zero. */
function squareCapsIn(operators: readonly string[], args: readonly unknown[]): number {
  const saved: number[] = [];
  let [cap, count] = [0, 0];
  for (const [i, operator] of operators.entries()) {
    const own = args[i];
    if (operator === 'save') saved.push(cap);
    if (operator === 'restore') cap = saved.pop() ?? 0;
    if (operator === 'setLineCap' && Array.isArray(own)) cap = Number(own[0]);
    if (operator !== 'constructPath' || cap !== 2 || !Array.isArray(own)) continue;
    const [left, top, right, bottom] = Array.from<number>(own[2] ?? []);
    if (left !== right || top !== bottom) count += 1;
  }
  return count;
}
