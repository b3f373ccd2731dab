import { zip } from '#dataset/files/zip.ts';
import { entryText, type Handout, type HandoutEntry } from '#export/basket/handout.ts';
import {
  clean,
  NAMESPACES,
  textRun,
  wordBody,
  XML,
  type WordParagraph,
  type WordRun,
  type WordParts,
  type WordStyle,
} from '#export/basket/word.ts';
import { code } from '#export/picture/code.ts';
import { element, markup, type Element } from '#export/picture/element.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';

/** Makes a PNG of an SVG file; passed in because it needs a browser. */
export type MakePng = (svg: string, scale: number) => Promise<Uint8Array>;

/** The sizes of a QR code in pixels of CSS, and of the canvas it is drawn on. */
const CODE = 84;
const SHARP = 3;

/** The handout as a Word file: charts and codes as pictures, the title on every page, sources with links. */
export async function handoutDocx(
  handout: Handout,
  lines: number,
  png: MakePng,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, entries, sources, foot, lang } = handout;
  const body: WordParagraph[] = [{ style: 'Title', runs: [said(title)] }];
  for (const [at, entry] of entries.entries())
    body.push(...(await entryParagraphs(entry, at + 1, lines, lang, png)));
  if (sources.length > 0) {
    body.push({ style: 'Heading', runs: [said(t(lang, 'basket_sources'))], keeps: true });
    body.push({ style: 'Small', runs: [said(t(lang, 'basket_sources_lead'))], keeps: true });
  }
  for (const { number, citation, address, places } of sources) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CODE}" height="${CODE}">${markup(code(address, CODE))}</svg>`;
    const picture = { png: await png(svg, SHARP), width: CODE, height: CODE, alt: address };
    body.push({ style: 'Small', runs: [{ kind: 'picture', picture }], keeps: true });
    body.push({ style: 'Small', runs: [said(`[${number}] ${citation}`)], keeps: places.length > 0 });
    for (const { entry, quote, place, link } of places) {
      const words = `“${quote}”`;
      const quoted: WordRun = link === null ? said(words) : { kind: 'link', text: words, address: link };
      body.push({ style: 'Small', runs: [said(`${entry}  `, true), quoted, said(`  ${place}`)] });
    }
  }
  body.push({ style: 'Small', runs: [said(foot)] });
  return zip(filesOf(wordBody(body, SECTION), title, lang));
}

function said(text: string, bold = false): WordRun {
  return { kind: 'text', text, style: { bold } };
}

async function entryParagraphs(
  entry: HandoutEntry,
  place: number,
  rules: number,
  lang: Lang,
  png: MakePng,
): Promise<WordParagraph[]> {
  const { kind, zone, name, quote, remarks, lines, links, source, note } = entryText(entry, lang);
  const heading = [`${place}  ${kind}`, zone].filter((part) => part !== '').join(' · ');
  const drawing = entry.state === 'found' ? entry.drawing : null;
  const whole: WordParagraph[] = [
    {
      style: 'Heading',
      runs: [said(`${heading}${source === null ? '' : ` [${source}]`}`)],
      keeps: true,
    },
    ...remarks.map((remark): WordParagraph => ({ style: 'Small', runs: [said(remark, true)], keeps: true })),
    ...(name === '' ? [] : [{ style: 'Normal' as const, runs: [said(name, true)], keeps: true }]),
    ...(quote === '' ? [] : [{ style: 'Quote' as const, runs: [said(quote)], keeps: true }]),
  ];
  if (drawing) {
    const svg = drawing.svg.replace('<svg ', `<svg width="${drawing.width}" height="${drawing.height}" `);
    const { width, height } = drawing;
    whole.push({
      style: 'Normal',
      runs: [{ kind: 'picture', picture: { png: await png(svg, 2), width, height, alt: name } }],
      keeps: true,
    });
  }
  return [
    ...whole,
    ...lines.map(({ label, value }): WordParagraph => ({
      style: 'Small',
      runs: [...(label === '' ? [] : [said(`${label}  `, true)]), said(value)],
    })),
    ...links.map(({ label, address }): WordParagraph => ({
      style: 'Small',
      runs: [{ kind: 'link', text: label, address }],
    })),
    ...(note === ''
      ? []
      : [{ style: 'Note' as const, runs: [said(`${t(lang, 'basket_note')}  `, true), said(note)] }]),
    ...Array.from({ length: rules }, (): WordParagraph => ({ style: 'Line', runs: [] })),
  ];
}

/** A4 with the title above and page numbers below. */
const SECTION: Element = element('w:sectPr', {}, [
  element('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }),
  element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
  element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  element('w:pgMar', {
    'w:top': 1134,
    'w:right': 1134,
    'w:bottom': 1134,
    'w:left': 1134,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  }),
]);

function filesOf({ document, links, pictures }: WordParts, title: string, lang: Lang) {
  const running = [textRun(`${title} · ${t(lang, 'site_name')}`)];
  const pages = [field('PAGE'), textRun(' / '), field('NUMPAGES')];
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      ['document', 'officeDocument', 'word/document.xml'],
      ['properties', 'metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(title, lang),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles', 'styles.xml'],
      ['header', 'header', 'header.xml'],
      ['footer', 'footer', 'footer.xml'],
      ...pictures.map((_, at): Relationship => [`picture${at + 1}`, 'image', `media/${at + 1}.png`]),
      ...[...links].map(([id, address]): Relationship => [id, 'hyperlink', address]),
    ]),
    'word/styles.xml': styles(lang),
    'word/header.xml': XML + markup(around('w:hdr', running)),
    'word/footer.xml': XML + markup(around('w:ftr', pages)),
    ...Object.fromEntries(pictures.map((png, at) => [`word/media/${at + 1}.png`, png])),
  };
}

function around(name: 'w:hdr' | 'w:ftr', runs: readonly Element[]): Element {
  const style = element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Running' })]);
  return element(name, NAMESPACES, [element('w:p', {}, [style, ...runs])]);
}

function field(name: string): Element {
  return element('w:fldSimple', { 'w:instr': name }, [textRun('1')]);
}

type Relationship = readonly [id: string, type: string, target: string];

function relationships(all: readonly Relationship[]): string {
  const base = 'http://schemas.openxmlformats.org';
  const each = all.map(([id, type, target]) =>
    element('Relationship', {
      Id: id,
      Type: `${base}/${type.includes('/') ? 'package' : 'officeDocument'}/2006/relationships/${type}`,
      Target: target,
      TargetMode: type === 'hyperlink' ? 'External' : undefined,
    }),
  );
  return XML + markup(element('Relationships', { xmlns: `${base}/package/2006/relationships` }, each));
}

/** What a screen reader says of the file, and a library's catalogue. */
function properties(title: string, lang: Lang): string {
  const names = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return (
    XML +
    markup(
      element('cp:coreProperties', names, [
        element('dc:title', {}, [clean(title)]),
        element('dc:creator', {}, [t(lang, 'site_name')]),
        element('dc:language', {}, [lang === 'zh' ? 'zh-CN' : 'en-GB']),
      ]),
    )
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES =
  XML +
  markup(
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'png', ContentType: 'image/png' }),
      ...[
        ['document', `${WORD}.document.main+xml`],
        ['styles', `${WORD}.styles+xml`],
        ['header', `${WORD}.header+xml`],
        ['footer', `${WORD}.footer+xml`],
      ].map(([part, type]) => element('Override', { PartName: `/word/${part}.xml`, ContentType: type })),
      element('Override', {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      }),
    ]),
  );

/** Sizes in half points, distances in twentieths. Chinese is set in a serif for what the notice says, else in a sans. */
function styles(lang: Lang): string {
  const fonts = (serif: boolean) =>
    element('w:rFonts', {
      'w:ascii': serif ? 'Georgia' : 'Calibri',
      'w:hAnsi': serif ? 'Georgia' : 'Calibri',
      'w:eastAsia': serif ? 'SimSun' : 'Microsoft YaHei',
    });
  const style = (id: WordStyle, size: number, paragraph: readonly Element[], run: readonly Element[] = []) =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': id === 'Normal' ? 1 : undefined, 'w:styleId': id },
      [
        // The name by which Word knows what belongs in the outline.
        element('w:name', { 'w:val': id === 'Heading' ? 'heading 1' : id }),
        element('w:pPr', {}, paragraph),
        element('w:rPr', {}, [...run, element('w:sz', { 'w:val': size })]),
      ],
    );
  const spacing = (before: number, after: number) =>
    element('w:spacing', { 'w:before': before, 'w:after': after });
  const border = (size: number, ...sides: readonly ('top' | 'bottom' | 'between')[]) =>
    element(
      'w:pBdr',
      {},
      sides.map((side) =>
        element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 4, 'w:color': '888888' }),
      ),
    );
  const bold = element('w:b');
  const language = element('w:lang', { 'w:val': lang === 'zh' ? 'zh-CN' : 'en-GB', 'w:eastAsia': 'zh-CN' });
  return (
    XML +
    markup(
      element('w:styles', NAMESPACES, [
        element('w:docDefaults', {}, [
          element('w:rPrDefault', {}, [element('w:rPr', {}, [fonts(false), language])]),
        ]),
        style('Normal', 21, [spacing(0, 60)]),
        style('Title', 36, [border(18, 'bottom'), spacing(0, 160)], [fonts(true), bold]),
        style(
          'Heading',
          21,
          [border(4, 'top'), spacing(200, 40), element('w:outlineLvl', { 'w:val': 0 })],
          [fonts(true), bold],
        ),
        style('Quote', 23, [spacing(40, 60)], [fonts(true)]),
        style('Small', 17, [spacing(0, 30)]),
        style('Note', 21, [spacing(80, 60)]),
        // Paragraphs of one style share a frame, so that only the last would have a line.
        style('Line', 21, [border(4, 'bottom', 'between'), spacing(240, 0)]),
        style('Running', 16, []),
      ]),
    )
  );
}
