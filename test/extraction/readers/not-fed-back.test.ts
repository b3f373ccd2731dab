import { describe, test } from 'vitest';
import { expectResult } from '../../support/expected-facts.ts';

describe('states and rates of what was not fed back are not read', () => {
  test.each([
    ['患者投诉问题63件,已解决62件。', ''],
    ['排查隐患92个,完成整改90个,整改完成率97.8%。', ''],
    ['审计反馈问题9个,整改到位8个,1个正在整改。', ''],
    ['主题教育检视问题11个,已完成整改11个。', ''],
    ['全年重点工作任务68项,已完成66项,完成率97.1%。', ''],
    ['新建项目5个,已完成4个,1个正在推进。', ''],
    ['提案33件,办结30件。', ''],
  ])('%s', expectResult);
});

describe('those of the feedback beside it are', () => {
  test.each([
    ['巡察⟦反馈问题42个⟧,审计移交问题3个,⟦已完成整改40个⟧。', 'problems_total 42个; completed 40个'],
    [
      '推进项目建设,反馈的⟦14个问题⟧⟦已完成13个⟧,⟦完成率92.9%⟧。',
      'problems_total 14个; completed 13个; completion_rate 92.9%',
    ],
    ['整改项目42个,⟦已完成40个⟧。', 'completed 40个'],
    [
      '巡视反馈的⟦34个问题⟧,其中群众反映强烈的问题3个,⟦已完成整改32个⟧,⟦2个正在推进⟧。',
      'problems_total 34个; completed 32个; ongoing 2个',
    ],
    ['建成重点项目12个,⟦整改完成率97%⟧。', 'completion_rate 97%'],
    ['巡视反馈对照检查不深入等问题12个,⟦已整改11个⟧。', 'completed 11个'],
    ['涉及项目管理的问题⟦已完成整改12个⟧。', 'completed 12个'],
  ])('%s', expectResult);
});

describe('nor where the number stands before what others found', () => {
  test.each([
    ['审计指出的12个问题已整改11个。', ''],
    ['上级督察反馈问题9个,已完成整改8个。', ''],
    ['通过专项督察推动整改问题32个,⟦已完成整改30个⟧。', 'completed 30个'],
    [
      '审计指出的12个问题已整改11个。巡察⟦反馈问题24个⟧,⟦整改到位23个⟧。',
      'problems_total 24个; completed 23个',
    ],
  ])('%s', expectResult);
});
