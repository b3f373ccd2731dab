import { element, type Attributes, type Drawing, type Element as Part } from '#export/picture/element.ts';
import { plain, PROPERTIES, ROOT, styled } from '#export/picture/style.ts';
import { isSeen } from '#export/picture/visible.ts';

/** A drawing of the page as it looks now. */
export function seenDrawing(svg: SVGSVGElement): Drawing {
  const { width, height } = svg.viewBox.baseVal;
  const style = styleOf(svg);
  return { width, height, children: [element('g', styled({}, style, ROOT), partsOf(svg, style))] };
}

function partsOf(parent: Element, inherited: Attributes): (Part | string)[] {
  const isWords = parent.localName === 'text' || parent.localName === 'tspan';
  return [...parent.childNodes].flatMap((node): (Part | string)[] => {
    if (node instanceof Text) return isWords ? [node.data] : [];
    return node instanceof Element ? partOf(node, inherited) : [];
  });
}

function partOf(part: Element, inherited: Attributes): Part[] {
  const style = styleOf(part);
  const name = part.localName === 'a' ? 'g' : part.localName;
  if (!isSeen(name, style)) return [];
  const shape = Object.fromEntries([...part.attributes].map((one) => [one.name, one.value]));
  return [element(name, styled(shape, style, inherited), partsOf(part, style))];
}

function styleOf(part: Element): Attributes {
  const computed = getComputedStyle(part);
  const names = [...Object.keys(PROPERTIES), 'display', 'visibility'];
  return Object.fromEntries(names.map((name) => [name, plain(computed.getPropertyValue(name))]));
}
