import { bar, column, gap, moved, paragraph, type Block, type TextStyle } from '#export/picture/block.ts';
import { code } from '#export/picture/code.ts';
import type { Drawing, Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import type { Theme } from '#export/picture/theme.ts';
import type { Words } from '#export/picture/words.ts';
import { t } from '#messages/message.ts';

/** The sizes of a picture in one column: texts, drawing, texts. */
export interface Sheet {
  readonly width: number;
  readonly margin: number;
  readonly title: number;
  readonly text: number;
  readonly small: number;
  /** Width of the QR code that opens the evidence; 0 for none. */
  readonly code: number;
}

export interface Framed {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Element[];
}

/** From top to bottom: finding, measure, drawing, what is missing, caveat and source. */
export function sheet(drawing: Drawing, words: Words, { theme, faces, ...sizes }: Sheet & Setup): Framed {
  const inner = sizes.width - 2 * sizes.margin;
  const scale = inner / drawing.width;
  const text = (said: string, style: TextStyle, width = inner) => paragraph(said, style, width, faces);
  const { title, body, note } = styles(sizes, theme);
  const drawn: Block = { height: drawing.height * scale, parts: [moved(drawing.children, 0, 0, scale)] };
  const whole = column([
    bar(sizes.title * 1.6, sizes.title / 6, theme.accent),
    gap(sizes.title * 0.45),
    text(words.title, title),
    gap(sizes.text * 0.4),
    text(words.measured, body),
    gap(sizes.text * 1.5),
    drawn,
    gap(sizes.text * 1.2),
    ...[words.missing, words.caveat].filter(Boolean).map((said) => text(said, note)),
    gap(sizes.small * 0.9),
    bar(inner, sizes.small / 12, theme.rule),
    gap(sizes.small * 0.7),
    foot(words, sizes, { theme, faces }),
  ]);
  const height = Math.ceil(whole.height + 2 * sizes.margin);
  return { width: sizes.width, height, parts: [moved(whole.parts, sizes.margin, sizes.margin)] };
}

interface Setup {
  readonly theme: Theme;
  readonly faces: Faces;
}

function styles({ title, text, small }: Sheet, { ink, muted }: Theme) {
  return {
    title: { face: 'serif', size: title, leading: 1.38, fill: ink },
    body: { face: 'sans', size: text, leading: 1.55, fill: muted },
    note: { face: 'sans', size: small, leading: 1.6, fill: muted },
  } as const satisfies Record<string, TextStyle>;
}

/** The source, next to the QR code if there is one. */
function foot(words: Words, sizes: Sheet, { theme, faces }: Setup): Block {
  const { note } = styles(sizes, theme);
  const strong = { ...note, face: 'bold', fill: theme.ink } as const;
  const inner = sizes.width - 2 * sizes.margin;
  const width = sizes.code > 0 ? inner - sizes.code - sizes.small * 1.5 : inner;
  const lines = column([
    ...(sizes.code > 0 ? [paragraph(t(words.lang, 'picture_scan'), strong, width, faces)] : []),
    paragraph(words.source, note, width, faces),
    paragraph(words.address, note, width, faces),
  ]);
  if (sizes.code === 0) return lines;
  return {
    height: Math.max(lines.height, sizes.code),
    parts: [...lines.parts, moved([code(words.address, sizes.code)], inner - sizes.code, 0)],
  };
}
