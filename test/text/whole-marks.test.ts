import { expect, test } from 'vitest';
import { withWholeMarks } from '#text/whole-marks.ts';

function widened(text: string, part: string): string {
  const start = text.indexOf(part);
  const whole = withWholeMarks(text, { start, end: start + part.length });
  return text.slice(whole.start, whole.end);
}

test.each([
  ['a quotation', '开展“三会一课”等党内生活', '开展“三会一课', '开展“三会一课”'],
  ['a quotation from its end', '开展“三会一课”等党内生活', '一课”等', '“三会一课”等'],
  ['a title', '修订《报销办法》和《接待办法》', '修订《报销', '修订《报销办法》'],
  ['a quotation in a title', '《关于“一把手”监督的方案》', '《关于“一', '《关于“一把手”监督的方案》'],
])('%s is not cut apart', (_, text, part, whole) => expect(widened(text, part)).toBe(whole));

test.each([
  ['without marks', '完善产业发展规划', '产业'],
  ['with whole marks', '“两新”支部', '“两新”'],
  ['that the text itself cuts', '和《目标管理', '和《目标'],
])('a stretch %s stays as it is', (_, text, part) => expect(widened(text, part)).toBe(part));
