import type { Change, Said } from '#dataset/changes.ts';

/** A change in one line. */
export function changeLine(change: Change): string {
  switch (change.kind) {
    case 'notice_added':
      return `+ ${change.notice_id}: ${change.facts} facts`;
    case 'notice_removed':
      return `- ${change.notice_id}: ${change.facts} facts`;
    case 'added':
      return `+ ${change.fact_id}: ${plain(change.to)}`;
    case 'removed':
      return `- ${change.fact_id}: ${plain(change.from)}`;
    case 'changed':
      return `~ ${change.fact_id}: ${plain(change.from)} → ${plain(change.to)}`;
    default:
      return change satisfies never;
  }
}

function plain({ value, unit, date, state, approx }: Said): string {
  const figure = date ?? (value === null ? 'no number' : `${value}${unit ?? ''}`);
  const marks = [approx, state === 'stated' ? null : state].filter((mark) => mark !== null);
  return marks.length === 0 ? figure : `${figure} (${marks.join(', ')})`;
}
