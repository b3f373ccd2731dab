import { selectAll } from 'css-select';
import { isTag, isText, type ChildNode, type Element as Tag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { parse, type Rule } from 'postcss';
import { type Attributes, type Drawing, type Element } from '#export/picture/element.ts';
import { drawnElement, inherit, plain, ROOT } from '#export/picture/style.ts';

/** The output of Svelte's `render`. */
interface Rendered {
  readonly head: string;
  readonly body: string;
}

/** The drawing in a rendered component, with the styles of its style sheets as attributes. */
export function drawingIn({ head, body }: Rendered, properties: Attributes): Drawing {
  const { children } = parseDocument(body, { xmlMode: true });
  for (const { selector, rule } of selectorsIn(head))
    for (const tag of selectAll<ChildNode, Tag>(selector, children))
      rule.walkDecls(({ prop, value }) => void (tag.attribs[prop] = value));
  const [svg] = selectAll<ChildNode, Tag>('svg', children);
  if (!svg) throw new Error('no drawing in the rendered component');
  const [, , width = 0, height = 0] = svg.attribs['viewBox']?.split(' ').map(Number) ?? [];
  return { width, height, children: partOf(svg, ROOT, properties) };
}

/** A pseudo-class such as :hover or a pseudo-element; a picture has none. */
const STATEFUL = /:(?!is\(|not\()/u;

/** Lowest specificity first, without what only a page has; Svelte's scope class does not count. */
function selectorsIn(head: string): readonly { selector: string; rule: Rule }[] {
  const found: { selector: string; rule: Rule }[] = [];
  for (const [, css = ''] of head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu))
    parse(css).walkRules((rule) => {
      const selectors = rule.selectors.map((one) => one.replace(/:where\([^)]*\)/gu, ''));
      if (rule.parent?.type === 'root')
        found.push(...selectors.filter((one) => !STATEFUL.test(one)).map((selector) => ({ selector, rule })));
    });
  const weight = (selector: string) => selector.split('.').length;
  return found.sort((a, b) => weight(a.selector) - weight(b.selector));
}

function partOf(tag: Tag, inherited: Attributes, properties: Attributes): readonly Element[] {
  const own = Object.entries(tag.attribs)
    .filter(([name]) => name in ROOT || name === 'display')
    .map(([name, value]) => [name, plain(resolved(value, properties))]);
  const style = inherit(inherited, Object.fromEntries(own));
  const isWords = tag.name === 'text' || tag.name === 'tspan';
  return drawnElement({ name: tag.name, attributes: tag.attribs, style, inherited }, () =>
    tag.children.flatMap((node: ChildNode): readonly (Element | string)[] => {
      if (isText(node)) return isWords ? [node.data] : [];
      return isTag(node) ? partOf(node, style, properties) : [];
    }),
  );
}

function resolved(value: string, properties: Attributes): string {
  return value
    .replace(
      /var\((--[\w-]+)(?:,\s*([^()]*))?\)/gu,
      (_, name: string, other = '') => properties[name] ?? other,
    )
    .replace('currentColor', properties['--ink'] ?? '#000000');
}
