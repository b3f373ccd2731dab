import type { Attributes } from '#export/picture/element.ts';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line']);
const UNDRAWN = new Set(['title', 'desc', 'style', 'script']);

/** Whether anything is seen of an element: not of names, nor of what is there for fingers alone. */
export function isSeen(name: string, style: Attributes): boolean {
  if (UNDRAWN.has(name) || style['display'] === 'none') return false;
  return !SHAPES.has(name) || style['fill'] !== 'none' || style['stroke'] !== 'none';
}
