import { isTag, isText, type ChildNode, type Element as Tag } from 'domhandler';
import { ElementType, parseDocument } from 'htmlparser2';
import { element, type Attributes, type Drawing, type Element } from '#export/picture/element.ts';
import { plain, PROPERTIES, ROOT, styled } from '#export/picture/style.ts';
import { isSeen } from '#export/picture/visible.ts';
import { declarationsIn, holds, rulesIn, type Rule } from './rules.ts';

/** What a rendered component writes. */
interface Rendered {
  readonly head: string;
  readonly body: string;
}

interface Step {
  readonly tag: string;
  readonly classes: readonly string[];
}

interface Scope {
  readonly rules: readonly Rule[];
  /** Custom properties of the page. */
  readonly theme: Attributes;
}

/** The drawing that was asked for in a rendered chart, with its styles worked out as a browser would. */
export function drawingIn({ head, body }: Rendered, theme: Attributes): Drawing {
  const css = [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text]) => text).join('\n');
  const scope = { rules: rulesIn(css), theme };
  const { path, svg } = asked(parseDocument(body, { xmlMode: true }).children, []) ?? {};
  if (!path || !svg) throw new Error('no drawing in what was rendered');
  const style = styleOf(svg, path, { ...ROOT, color: theme['--ink'] ?? '#000000' }, scope);
  const [, , width = 0, height = 0] = svg.attribs['viewBox']?.split(' ').map(Number) ?? [];
  return { width, height, children: [element('g', styled({}, style, ROOT), parts(svg, path, style, scope))] };
}

function asked(nodes: readonly ChildNode[], above: readonly Step[]): { path: Step[]; svg: Tag } | undefined {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const path = [...above, stepOf(node)];
    if (node.name === 'svg' && path.some(({ classes }) => classes.includes('at-asked')))
      return { path, svg: node };
    const found = asked(node.children, path);
    if (found) return found;
  }
  return undefined;
}

function stepOf({ name, attribs }: Tag): Step {
  return { tag: name, classes: attribs['class']?.split(/\s+/u).filter(Boolean) ?? [] };
}

function parts(
  parent: Tag,
  path: readonly Step[],
  inherited: Attributes,
  scope: Scope,
): (Element | string)[] {
  const isWords = parent.name === 'text' || parent.name === 'tspan';
  return parent.children.flatMap((child): (Element | string)[] => {
    if (child.type === ElementType.Text && isText(child)) return isWords ? [child.data] : [];
    if (!isTag(child)) return [];
    const below = [...path, stepOf(child)];
    const style = styleOf(child, below, inherited, scope);
    const name = child.name === 'a' ? 'g' : child.name;
    if (!isSeen(name, style)) return [];
    return [element(name, styled(child.attribs, style, inherited), parts(child, below, style, scope))];
  });
}

/** Attributes, then rules by weight, then the style attribute; what none of them tells is the parent's. */
function styleOf(tag: Tag, path: readonly Step[], parent: Attributes, { rules, theme }: Scope): Attributes {
  const told = rules.filter((rule) => holds(rule, path)).sort((a, b) => a.weight - b.weight);
  const own = Object.assign(
    {},
    tag.attribs,
    ...told.map(({ declarations }) => declarations),
    declarationsIn(tag.attribs['style'] ?? ''),
  );
  const colour = resolved(own['color'] ?? parent['color'] ?? '', theme, parent['color'] ?? '');
  const names = [...Object.keys(PROPERTIES), 'display'];
  const style = names.flatMap((name) => {
    const value = own[name] ?? (PROPERTIES[name]?.inherited ? parent[name] : PROPERTIES[name]?.initial);
    return value === undefined ? [] : [[name, plain(resolved(value, theme, colour))]];
  });
  return { ...Object.fromEntries(style), color: colour };
}

function resolved(value: string, theme: Attributes, colour: string): string {
  const told = value.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*))?\)/gu,
    (_, name: string, other: string) => theme[name] ?? other,
  );
  return told === 'currentColor' ? colour : told;
}
