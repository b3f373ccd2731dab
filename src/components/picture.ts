/** What a drawing takes from style sheets, which a file has none of. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'display',
] as const;

/** The drawing as a file of its own: styles written in, paper beneath, title and source as text. */
export function svgFile(drawing: SVGSVGElement, title: string, source: string): string {
  const copy = document.importNode(drawing, true);
  copyStyles(drawing, copy);
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(element('title', title), element('desc', source), paper(drawing, width, height));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PROPERTIES) to.setAttribute(property, style.getPropertyValue(property));
  for (const name of ['class', 'style', 'tabindex']) to.removeAttribute(name);
  for (const [i, child] of [...from.children].entries()) {
    const twin = to.children[i];
    if (twin) copyStyles(child, twin);
  }
}

function element(name: string, text: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  made.textContent = text;
  return made;
}

function paper(drawing: SVGSVGElement, width: number, height: number): SVGElement {
  const rect = element('rect', '');
  const colour = getComputedStyle(drawing.ownerDocument.body).backgroundColor;
  for (const [name, value] of Object.entries({
    width: String(width),
    height: String(height),
    fill: colour,
  })) {
    rect.setAttribute(name, value);
  }
  return rect;
}
