import { fold } from '#text/fold.ts';
import type { Container, Page, PageLine } from './page.ts';

/** A container with less than this share of its parent's prose leaves part of the article out. */
const SHARE = 0.8;
const SHORTEST_PROSE = 20;
const SHORTEST_TITLE = 8;
const LONGEST_SIGNATURE = 40;

const PAGE_DATE =
  /(?:发布|更新|成文|公开|公示|发文|生成|转载|印发|录入|添加|上传)(?:时间|日期)|^(?:时间|日期)\s*[::]/u;
const DATE = /\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}/u;
const ORIGIN = /原文|来源|转自|转载/u;
/** Page furniture, alone on a line or followed by what it labels: 相关阅读, but not 相关责任人. */
const FURNITURE =
  /^[[(|\s]*(?:(?:分享|转发|分享到|打印(?:本页|正文|此页)?|关闭(?:窗口|本页)?|收藏|上一[篇条]|下一[篇条]|相关(?:阅读|新闻|链接|文章|信息|附件|稿件|报道)|扫一扫[^,。]{0,16}|返回(?:顶部|首页|列表)?|字[体号](?:大小)?|您?[现当]前?在?的?位置|您的位置|首页|版权所有|[主承协]办(?:单位)?|技术支持|网站(?:标识码|地图|支持.*|管理)|.{0,6}备案(?:号|序号)?|联系我们|关于我们|无障碍|浏览(?:次数|量)?|点击(?:数|率|次数)?|阅读(?:次数|量)?|访问量|责任编辑|责编|编辑|审核|校对|监制|作者|信息来源|(?:附件|全文)下载|热点\S{0,4}|推荐\S{0,4}|最新\S{0,4}|友情链接|关键[词字]|索引号|信息分类|主题分类)(?=[\s:|\])(>›]|$)|.*ICP备)/u;
/** Sentences end in these; a page footer has only commas. */
const SENTENCE_END = /[。;!]/u;

/**
 * The lines of the article on a page: its title, its date lines and its text, in order,
 * without navigation, share bars, lists of links and page foot.
 */
export function articleLines(whole: Page): readonly PageLine[] {
  const page = withoutSides(whole);
  const root = articleRoot(page);
  const inside = containersInside(root, page.containers);
  const within = page.lines.map((line) => inside.has(line.within));
  const prose = page.lines.flatMap((line, i) => (within[i] && isProse(line) ? [i] : []));
  const first = prose[0] ?? 0;
  const last = prose.at(-1) ?? page.lines.length - 1;
  const title = titleBefore(page, first);
  const end = signatureEnd(page.lines, last, within);
  return page.lines.filter((line, i) => {
    if (isLinks(line)) return false;
    if (i < title || i >= end) return isPageDate(line);
    return isPageDate(line) || !isFurniture(line);
  });
}

/** Drops footer, sidebars and menus, unless nearly all the prose is inside elements with such names. */
function withoutSides(page: Page): Page {
  const lines = page.lines.filter((line) => !line.beside || isPageDate(line));
  return 4 * proseIn(lines) > proseIn(page.lines) ? { ...page, lines } : page;
}

function proseIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
}

/** The deepest container that still holds nearly all the prose of every container around it. */
function articleRoot({ lines, containers }: Page): Container {
  const weights = proseWeights(lines, containers);
  let root = containers[0] as Container;
  for (const container of containers.slice(1)) {
    const inRoot = container.parent === root;
    if (inRoot && weightOf(container, weights) >= SHARE * weightOf(root, weights)) root = container;
  }
  return root;
}

function weightOf({ order }: Container, weights: Float64Array): number {
  return weights[order] ?? 0;
}

/** Characters of prose per container. Parents precede their children, so one backward pass adds them up. */
function proseWeights(lines: readonly PageLine[], containers: readonly Container[]): Float64Array {
  const weights = new Float64Array(containers.length);
  const add = ({ order }: Container, weight: number) => weights.set([(weights[order] ?? 0) + weight], order);
  for (const line of lines) if (isProse(line)) add(line.within, line.text.length);
  for (const { parent, order } of containers.toReversed()) if (parent) add(parent, weights[order] ?? 0);
  return weights;
}

/** The root and every container in it. Parents precede their children, so one pass finds them. */
function containersInside(root: Container, containers: readonly Container[]): ReadonlySet<Container> {
  const inside = new Set([root]);
  for (const container of containers)
    if (container.parent && inside.has(container.parent)) inside.add(container);
  return inside;
}

/** Index of the title: the nearest heading, or line repeated in the page's <title>, before the text. */
function titleBefore({ lines, title }: Page, first: number): number {
  for (let i = first - 1; i >= 0; i -= 1) {
    const line = lines[i] as PageLine;
    if (line.text.length < SHORTEST_TITLE || isLinks(line) || isFurniture(line)) continue;
    if (line.heading || title.includes(line.text)) return earlierTitleLine(lines, title, i);
  }
  return first;
}

/** A title on two lines begins at the upper one. */
function earlierTitleLine(lines: readonly PageLine[], title: string, at: number): number {
  const above = lines[at - 1];
  const lower = lines[at];
  if (!above || !lower || isLinks(above) || !title.includes(above.text)) return at;
  return title.includes(above.text + lower.text) ? at - 1 : at;
}

/** Index after the signature and date: short lines below the text, sometimes outside its container. */
function signatureEnd(
  lines: readonly PageLine[],
  last: number,
  within: readonly (boolean | undefined)[],
): number {
  let end = last + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as PageLine;
    if (isLinks(line) && within[end]) continue;
    if (isLinks(line) || isFurniture(line)) break;
    if (!within[end] && line.text.length > LONGEST_SIGNATURE) break;
  }
  return end;
}

function isProse(line: PageLine): boolean {
  return !isLinks(line) && line.text.length >= SHORTEST_PROSE && SENTENCE_END.test(fold(line.text));
}

/** Whether a line is mostly links. A link to the first publication is kept, because it states the date. */
function isLinks({ text, linked }: PageLine): boolean {
  return linked * 2 > text.length && !ORIGIN.test(text.slice(0, 8));
}

function isFurniture({ text }: PageLine): boolean {
  return FURNITURE.test(fold(text));
}

function isPageDate({ text }: PageLine): boolean {
  return PAGE_DATE.test(fold(text)) && DATE.test(text) && text.length < 200;
}
