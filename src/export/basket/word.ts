import { element, markup, type Element } from '#export/picture/element.ts';

/**
 * The few parts of WordprocessingML that a handout needs. The library for it, docx, takes 23 MB of node_modules and 0.8 MB of
 * script for the same five kinds of paragraphs.
 */
export type WordStyle = 'Title' | 'Heading' | 'Quote' | 'Small' | 'Note' | 'Line' | 'Running' | 'Normal';

/** A picture in pixels of CSS. */
export interface WordPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface WordRunStyle {
  readonly bold?: boolean;
  readonly grey?: boolean;
  readonly underlined?: boolean;
}

/** What a paragraph holds: text, a link, or a picture. */
export type WordRun =
  | { readonly kind: 'text'; readonly text: string; readonly style?: WordRunStyle }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'picture'; readonly picture: WordPicture };

export interface WordParagraph {
  readonly style: WordStyle;
  readonly runs: readonly WordRun[];
  /** Stays on the page of the next. */
  readonly keeps?: boolean;
}

/** What the paragraphs refer to. */
export interface WordParts {
  readonly document: string;
  /** Addresses by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  readonly pictures: readonly Uint8Array[];
}

const EMU_PER_PIXEL = 9525;
/** Between the margins of A4. */
const WIDEST = 640;

/** Writes the body of a document. */
export function wordBody(paragraphs: readonly WordParagraph[], section: Element): WordParts {
  const links = new Map<string, string>();
  const pictures: Uint8Array[] = [];

  function runOf(run: WordRun): Element {
    switch (run.kind) {
      case 'text':
        return textRun(run.text, run.style);
      case 'link': {
        const id = `link${links.size + 1}`;
        links.set(id, run.address);
        return element('w:hyperlink', { 'r:id': id }, [textRun(run.text, { grey: true, underlined: true })]);
      }
      case 'picture':
        pictures.push(run.picture.png);
        return pictureRun(run.picture, pictures.length);
      default:
        return run satisfies never;
    }
  }

  const body = paragraphs.map(({ style, runs, keeps = false }) =>
    element('w:p', {}, [
      element('w:pPr', {}, [
        element('w:pStyle', { 'w:val': style }),
        ...(keeps ? [element('w:keepNext')] : []),
      ]),
      ...runs.map(runOf),
    ]),
  );
  const document = element('w:document', NAMESPACES, [element('w:body', {}, [...body, section])]);
  return { document: XML + markup(document), links, pictures };
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** Lines of a text are kept apart. */
export function textRun(
  text: string,
  { bold = false, grey = false, underlined = false }: WordRunStyle = {},
): Element {
  const properties = [
    ...(bold ? [element('w:b')] : []),
    ...(grey ? [element('w:color', { 'w:val': '444444' })] : []),
    ...(underlined ? [element('w:u', { 'w:val': 'single' })] : []),
  ];
  const lines = clean(text).split('\n');
  return element('w:r', {}, [
    ...(properties.length > 0 ? [element('w:rPr', {}, properties)] : []),
    ...lines.flatMap((line, at) => [
      ...(at > 0 ? [element('w:br')] : []),
      element('w:t', { 'xml:space': 'preserve' }, [line]),
    ]),
  ]);
}

/** XML has no room for control characters. */
export function clean(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
}

function pictureRun({ width, height, alt }: WordPicture, number: number): Element {
  const scale = Math.min(1, WIDEST / width);
  const [cx, cy] = [width, height].map((size) => Math.round(size * scale * EMU_PER_PIXEL));
  const name = { id: number, name: `picture ${number}`, descr: clean(alt) };
  const blip = element('a:blip', { 'r:embed': `picture${number}` });
  return element('w:r', {}, [
    element('w:drawing', {}, [
      element('wp:inline', {}, [
        element('wp:extent', { cx, cy }),
        element('wp:docPr', name),
        element('a:graphic', {}, [
          element('a:graphicData', { uri: NAMESPACES['xmlns:pic'] }, [
            element('pic:pic', {}, [
              element('pic:nvPicPr', {}, [element('pic:cNvPr', name), element('pic:cNvPicPr')]),
              element('pic:blipFill', {}, [blip, element('a:stretch', {}, [element('a:fillRect')])]),
              element('pic:spPr', {}, [
                element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy })]),
                element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
}
