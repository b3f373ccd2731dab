import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { selectAll } from 'css-select';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { handoutCsv } from '#export/basket/csv.ts';
import { handoutDocx } from '#export/basket/docx.ts';
import { handoutHtml } from '#export/basket/html.ts';
import { handoutOf } from '#export/basket/make-handout.ts';
import { handoutMarkdown } from '#export/basket/markdown.ts';
import { deskIn, PUBLISHED, WITH_FOREIGN } from '../../support/handout.ts';

const HANDOUT = handoutOf(WITH_FOREIGN, PUBLISHED, deskIn('zh'));
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

describe('the CSV', () => {
  const rows = parse(handoutCsv(HANDOUT), { bom: true, columns: true }) as Record<string, string>[];

  test('has one row per entry, in order', () => {
    expect(rows.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 措施',
      '2 整改事项',
      '3 数字',
      '4 图',
      '5 措施',
      '6 读不懂的一件',
    ]);
  });

  test('runs no formula', () => {
    expect(rows[0]?.['note']).toBe('\'=HYPERLINK("x")\n<b>第二行</b>');
    expect(rows[4]?.['quote']).toBe("'=开展自查");
  });

  test('has link and source of each figure', () => {
    expect(rows[2]?.['link']).toContain('#:~:text=');
    expect(rows[2]?.['source']).toContain('[EB/OL]');
  });
});

describe('the Markdown', () => {
  const markdown = handoutMarkdown(HANDOUT);

  test('numbers entries and sources', () => {
    expect(markdown.match(/^## \d+\./gmu)).toHaveLength(6);
    expect(markdown).toMatch(/^1\. 甲园区党工委/mu);
  });

  test('takes nothing in a text for markup', () => {
    expect(markdown).toContain('# 采购 & \\<课\\>');
    expect(markdown).not.toContain('<b>');
  });
});

describe('the HTML', () => {
  const html = handoutHtml(HANDOUT, 3);
  const page = parseDocument(html);

  test('needs no script and asks for nothing', () => {
    expect(selectAll('script, link, img, iframe, [src], [onload], [style*="url"]', page)).toEqual([]);
    expect(html).not.toMatch(/url\((?!#)|@import/u);
    expect(html).toContain("default-src 'none'");
  });

  test('holds every entry, the chart as a drawing, a code per source, and lines for notes', () => {
    expect(selectAll('.entry', page)).toHaveLength(6);
    expect(selectAll('.drawing svg rect', page)).toHaveLength(1);
    expect(selectAll('.sources svg', page)).toHaveLength(HANDOUT.sources.length);
    expect(selectAll('.rules i', page)).toHaveLength(18);
  });

  test('takes nothing in a text for markup', () => {
    expect(selectAll('b', page).length).toBe(selectAll('.note > b, .sources b', page).length);
    expect(html).not.toContain('<课>');
  });

  test('is in the language of the page', () => {
    const english = handoutHtml(handoutOf(WITH_FOREIGN, PUBLISHED, deskIn('en')), 0);
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('rule-making, training');
    expect(english).not.toContain('class="rules"');
  });
});

describe('the Word file', () => {
  const made = handoutDocx(HANDOUT, 2, async () => PNG);

  test('is read by another library: texts, links and pictures', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await made) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value).toContain('采购 &amp; &lt;课&gt;');
    expect(value).toContain('href="https://example.org/jia.html#:~:text=');
    expect(value.match(/<img/gu)).toHaveLength(1 + HANDOUT.sources.length);
    expect(value).toContain('第二行');
  });

  test('refers to nothing that it lacks', async () => {
    const files = unzipSync(await made);
    const text = (path: string) => new TextDecoder().decode(files[path]);
    const ids = [...text('word/document.xml').matchAll(/r:(?:id|embed)="(\w+)"/gu)].map(([, id]) => id);
    const targets = [
      ...text('word/_rels/document.xml.rels').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"(?! TargetMode)/gu),
    ];
    for (const id of ids) expect(text('word/_rels/document.xml.rels')).toContain(`Id="${id}"`);
    expect(targets.length).toBeGreaterThan(3);
    for (const [, , target] of targets) expect(Object.keys(files)).toContain(`word/${target}`);
  });

  test('has its entries in the outline, and its title in its properties', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await made) });
    expect(value.match(/<h1>/gu)).toHaveLength(1 + 6);
    const files = unzipSync(await made);
    const properties = new TextDecoder().decode(files['docProps/core.xml']);
    expect(properties).toContain('<dc:title>采购 &#38; &#60;课&#62;</dc:title>');
  });

  test('rules every line for notes, not only the last of a block', async () => {
    const styles = new TextDecoder().decode(unzipSync(await made)['word/styles.xml']);
    expect(/w:styleId="Line">.*?<w:pBdr>(.*?)<\/w:pBdr>/u.exec(styles)?.[1]).toContain('<w:between ');
  });

  test('is the same file each time', async () => {
    expect(await handoutDocx(HANDOUT, 2, async () => PNG)).toEqual(await made);
  });
});
