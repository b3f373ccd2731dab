import { STATUS_GROUP } from '#extraction/vocabulary/outline-status.ts';
import { gather } from '#text/gather.ts';
import type { Span } from '#text/span.ts';
import type { Section } from './sections.ts';
import type { Node } from './tree.ts';

/** A part of the problems, not all of them. */
const FIELD = /方面|领域|板块|大项/u;

/**
 * The headings of fields of problems with what stands right below them: what they count is of their field alone. A heading of
 * all problems of one status counts these as a whole: 已完成整改的问题(11个).
 */
export function groupsOf(sections: readonly Section[]): readonly Span[] {
  return gather(sections, ({ node, role }) => (role === 'rectification' ? groupsIn(node, true) : []));
}

function groupsIn(node: Node, isSection: boolean): Span[] {
  if (node.children.length === 0) return [];
  const { start, end } = node.block;
  const own = (isSection && !FIELD.test(node.words)) || STATUS_GROUP.test(node.words) ? [] : [{ start, end }];
  return [...own, ...gather(node.children, (child) => groupsIn(child, false))];
}
