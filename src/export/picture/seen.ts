import type { Attributes, Drawing, Element as Part } from '#export/picture/element.ts';
import { drawnElement, plain, ROOT } from '#export/picture/style.ts';

const NAMES = [...Object.keys(ROOT), 'display'];

/** A drawing as the page shows it, with computed styles. */
export function seenDrawing(svg: SVGSVGElement): Drawing {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height, children: seenPart(svg, ROOT) };
}

function seenPart(part: Element, inherited: Attributes): readonly Part[] {
  const computed = getComputedStyle(part);
  const style = Object.fromEntries(NAMES.map((name) => [name, plain(computed.getPropertyValue(name))]));
  const attributes = Object.fromEntries([...part.attributes].map(({ name, value }) => [name, value]));
  const isWords = part.localName === 'text' || part.localName === 'tspan';
  return drawnElement({ name: part.localName, attributes, style, inherited }, () =>
    [...part.childNodes].flatMap((node): readonly (Part | string)[] => {
      if (node.nodeType === Node.TEXT_NODE) return isWords ? [node.nodeValue ?? ''] : [];
      return isElement(node) ? seenPart(node, style) : [];
    }),
  );
}

/** A frame has classes of its own, so that instanceof does not tell. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
