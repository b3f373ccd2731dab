import { describe, expect, test } from 'vitest';
import { splitLines } from '#extraction/outline/line.ts';
import { divideAtFurniture } from '#extraction/outline/run-in-furniture.ts';
import { fold } from '#text/fold.ts';

/** The lines of a text once divided, joined by ¦. */
function divided(text: string): string {
  const folded = fold(text);
  return divideAtFurniture(folded, splitLines(folded))
    .map(({ start, end }) => text.slice(start, end))
    .join('¦');
}

const OPENING = '根据县委统一部署，2023年3月1日至4月28日，县委第三巡察组对青禾镇党委开展了巡察。';
const TITLE = '青禾镇党委关于巡察整改进展情况的通报';

describe('page furniture is divided from the notice on its line', () => {
  test.each([
    `发布时间：2023-12-08¦${OPENING}`,
    `发布时间：2023-12-08 来源：青禾镇 浏览：208次¦${OPENING}`,
    `2023-12-08 10:21 来源：青禾镇 【字号：大 中 小】¦${OPENING}`,
    `日期：2023-12-08 分享到： 微信 微博¦${OPENING}`,
    `来源：青禾镇 浏览：1,208¦2023 年 3 月 1 日至 4 月 28 日，县委第三巡察组对青禾镇党委开展了巡察。`,
    `${TITLE}¦发布时间：2023-12-08 来源：青禾镇`,
    `${TITLE}¦2023-12-08 10:21 青禾先锋网`,
    `${TITLE}（公示）¦2023-12-08`,
    `${TITLE}¦发布时间：2023-12-08 来源：青禾镇¦${OPENING}`,
  ])('%s', (parts) => expect(divided(parts.replaceAll('¦', ' '))).toBe(parts));

  test('even without a space before the opening', () => {
    expect(divided(`发布时间：2023-12-08 浏览：208${OPENING}`)).toBe(
      `发布时间：2023-12-08 浏览：208¦${OPENING}`,
    );
  });
});

describe('other lines stay whole', () => {
  test.each([
    OPENING,
    TITLE,
    `首页 > 巡察整改 > ${TITLE}`,
    '来源：青禾镇党政办 发布时间：2023-12-08',
    '时间：2023年3月，地点：镇政府会议室。',
    `${TITLE.replace('关于', ' 关于')}`,
    '整改情况：2023年6月，镇党委召开巡察整改通报 会议，部署工作。',
  ])('%s', (line) => expect(divided(line)).toBe(line));
});
