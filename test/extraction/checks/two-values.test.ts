import { describe, expect, test } from 'vitest';
import { checksNamed } from '../../support/checks.ts';

const twoValues = (results: string) => checksNamed('two_values', { results });

describe('two values in the same words differ', () => {
  test.each([
    ['巡察反馈问题12个。\n对反馈的13个问题逐一研究。', 'differs 12 13'],
    ['建立完善制度30项。巡察整改以来,建立完善制度32项。', 'differs 30 32'],
    ['全县共追责问责52人。\n追责问责共计51人。', 'differs 52 51'],
    ['已健全完善制度21项。整改以来共健全完善制度19项。', 'differs 21 19'],
  ])('%s', (results, expected) => expect(twoValues(results)).toEqual([expected]));
});

describe('two values are left undecided', () => {
  test.each([
    ['worded differently', '全市共建立健全制度86项。\n完善和新建制度88项。'],
    ['of another scope', '集团本级建立完善制度30项。\n下属单位建立完善制度12项。'],
    ['of another scope', '追责问责5人。\n镇纪委追责问责7人。'],
    ['of other dates', '反馈的15个问题,截至2023年6月30日,已完成整改10个;截至2023年9月30日,已完成整改12个。'],
    ['transferred, not fed back', '巡察反馈问题12个。\n移交的13个问题逐一研究。'],
    ['a sum of both and more', '反馈问题31个,移交立行立改问题4个,共计35个问题。'],
    ['of another time', '完成整改22个。\n截至公示时完成整改25个。'],
    ['of a part', '反馈的21个问题已全部完成整改。\n集中整改期内反馈的20个问题完成整改。'],
    ['more than two', '建立完善制度30项。\n建立完善制度32项。\n建立完善制度35项。'],
    ['approximate', '建立完善制度30余项。\n建立完善制度32项。'],
  ])('%s: %s', (_, results) => {
    expect(twoValues(results).filter((found) => !found.startsWith('cannot_tell'))).toEqual([]);
  });
});

test.each([
  '38个问题中有9个由书记牵头,其余由班子成员包抓。',
  '反馈的44个问题,其中13个问题由县委书记领衔督办,31个问题由县委常委分别负责。',
  '制定整改措施76项。已落实的整改措施70项。',
  '梳理为213条整改举措。截至2023年10月10日,已完成整改举措206条。',
  '制定整改措施76项。已全部落实整改措施70项。',
  '坚持一个问题、一个方案,反馈的27个问题逐一研究。',
])('a part or a figure of speech is not a second value: %s', (results) => {
  expect(twoValues(results).filter((found) => found.startsWith('differs'))).toEqual([]);
});
