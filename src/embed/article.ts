import type { ReadyTexts } from '#embed/ready.ts';

/** A figure for an article: the frame and the texts below it. Empty texts are left out. */
export function articleFigure(frame: string, { finding, caption, source, caveat }: ReadyTexts): string {
  const written = [caption, caveat, source].map((text) => text.trim()).filter(Boolean);
  return [
    '<figure style="margin:0">',
    frame,
    '<figcaption>',
    ...(finding.trim() ? [`<strong>${escaped(finding.trim())}</strong>`] : []),
    ...written.map((text) => `<br>${escaped(text)}`),
    '</figcaption>',
    '</figure>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
