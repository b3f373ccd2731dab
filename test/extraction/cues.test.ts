import { describe, expect, test } from 'vitest';
import { partsOf, spelled } from '#extraction/cues.ts';

function words(cues: string): string[] {
  return Array.from(partsOf({ code: { plain: cues } }), ([word, { isTail, opensClause }]) => {
    return `${opensClause ? '^' : ''}${isTail ? '…' : ''}${word}`;
  }).filter((word) => word !== '…' && word !== '');
}

describe('cues are written', () => {
  test.each([
    ['台账 清单', ['台账', '清单']],
    ['制定|修订…办法|规定', ['制定', '修订', '…办法', '…规定']],
    ['清理~合同', ['清理', '…合同', '合同', '…清理']],
    ['^拟', ['^拟']],
    ['将&继续|加大', ['将继续', '将加大']],
  ])('%s', (cues, expected) => {
    expect(words(cues)).toEqual(expected);
  });

  test('with every first word before every second', () => {
    expect(spelled('年底|月底&前&完成')).toEqual(['年底前完成', '月底前完成']);
  });
});

test('the parts of a gapped cue belong together, those of single words do not', () => {
  const cuesOf = (cues: string) =>
    new Set(Array.from(partsOf({ code: { plain: cues } }), ([, { cue }]) => cue)).size;
  expect(cuesOf('制定|修订…办法')).toBe(cuesOf('台账'));
});
