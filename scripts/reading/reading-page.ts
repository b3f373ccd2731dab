import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** The copy that a page belongs to. */
export interface ReadingCopy {
  /** Whether it has a file, by its path. */
  readonly has: (path: string) => boolean;
  /** Where the site is published, for what the copy lacks; null if unknown. */
  readonly site: string | null;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Removal {
  readonly start: number;
  readonly name: string;
  depth: number;
}

type Attributes = Readonly<Record<string, string>>;

const HOST = 'http://copy.invalid/';

/** What the browser keeps does not concern a copy in a folder. */
const KEPT = /^#?kept$/u;

/**
 * A page as it can be opened from a folder, where browsers run no modules and show no index.html unasked: without scripts
 * and the controls that need them, every link to a file of the copy, or to the published site. The rest stays byte for byte.
 * @param path of the page in the copy, such as en/data/index.html
 */
export function readingPage(html: string, path: string, copy: ReadingCopy): string {
  const edits: Edit[] = [];
  let removal: Removal | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (removal) {
        if (name === removal.name) removal.depth += 1;
      } else if (isRemoved(name, attributes)) {
        removal = { start: parser.startIndex, name, depth: 1 };
      } else {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        edits.push({ start, end, text: tagFor(html.slice(start, end), name, attributes, path, copy) });
      }
    },
    onclosetag(name) {
      if (removal?.name !== name) return;
      removal.depth -= 1;
      if (removal.depth > 0) return;
      edits.push({ start: removal.start, end: parser.endIndex + 1, text: '' });
      removal = null;
    },
  });
  parser.end(html);
  return edited(html, edits);
}

function isRemoved(
  name: string,
  { rel, type, class: classes = '', id = '', href = '', ...more }: Attributes,
): boolean {
  if (name === 'script') return type !== 'application/ld+json';
  if (name === 'link') return rel === 'modulepreload' || 'disabled' in more;
  return classes.split(' ').includes('needs-script') || KEPT.test(id) || KEPT.test(href);
}

function tagFor(tag: string, name: string, attributes: Attributes, path: string, copy: ReadingCopy): string {
  // Nothing here waits for scripts, so nothing says that they failed.
  if (name === 'html') return tag.replace(/^<html/u, '<html data-script="none"');
  if (attributes['http-equiv'] === 'content-security-policy')
    return tag.replace(/content="[^"]*"/u, `content="script-src 'none'"`);
  const { href } = attributes;
  if (href === undefined || href.startsWith('#')) return tag;
  const address = addressFor(href, path, copy);
  return tag.replace(/\shref="[^"]*"/u, address === null ? '' : ` href="${address}"`);
}

/** Null if it leads nowhere from the copy. */
function addressFor(href: string, from: string, { has, site }: ReadingCopy): string | null {
  const { origin, pathname, hash } = new URL(href, HOST + encodeURI(from));
  if (`${origin}/` !== HOST) return href.replaceAll('&', '&amp;');
  const path = decodeURI(pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (has(file)) return encodeURI(posix.relative(posix.dirname(from), file)) + hash;
  return site === null ? null : new URL(encodeURI(path), `${site}/`).href + hash;
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}
