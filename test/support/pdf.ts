/** A line of a printed page: its start in points and its text. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** In degrees, counter-clockwise. */
  readonly turn?: number;
}

const SIZE = 16;

/** Writes a PDF with the given lines in a Chinese font that is referenced, not embedded. */
export function pdfOf(pages: readonly (readonly Placed[])[], encoding = 'UniGB-UCS2-H'): Uint8Array {
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>`,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
      stream(lines),
    ]),
  ];
  return new TextEncoder().encode(file(objects));
}

function stream(lines: readonly Placed[]): string {
  const body = lines
    .map(({ x, y, text, turn = 0 }) => `BT /F ${SIZE} Tf ${turned(turn)} ${x} ${y} Tm <${ucs2(text)}> Tj ET`)
    .join('\n');
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function turned(degrees: number): string {
  const turn = (degrees * Math.PI) / 180;
  return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn)].map((n) => n.toFixed(5)).join(' ');
}

function ucs2(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join(
    '',
  );
}

function file(objects: readonly string[]): string {
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
