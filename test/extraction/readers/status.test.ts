import { describe, test } from 'vitest';
import { expectResult } from '../../support/expected-facts.ts';

describe('some of the problems are told with their state, and are no second total', () => {
  test.each([
    ['⟦反馈问题40个⟧,其中⟦30个问题彻底整改到位⟧。', 'problems_total 40个; completed 30个'],
    ['⟦反馈问题40个⟧,其中⟦30个问题均已整改到位⟧。', 'problems_total 40个; completed 30个'],
    ['⟦反馈问题40个⟧,其中⟦30个问题按期完成整改⟧。', 'problems_total 40个; completed 30个'],
    ['⟦反馈问题40个⟧,其中⟦30个问题同意销号⟧。', 'problems_total 40个; completed 30个'],
    ['⟦反馈问题40个⟧,尚有⟦2个问题未启动整改⟧。', 'problems_total 40个; not_done 2个'],
    [
      '反馈的⟦29个问题⟧,其中⟦22个问题“已完成”⟧,⟦7个问题“基本完成”⟧。',
      'problems_total 29个; completed 22个; basically_done 7个',
    ],
    ['反馈的⟦23个问题⟧中,⟦22个问题“已完成⟧,同意销号”。', 'problems_total 23个; completed 22个'],
    ['⟦5个问题已完全整改到位⟧。', 'completed 5个'],
  ])('%s', expectResult);
});

describe('to push all of them forward is no state of some', () => {
  test.each([
    ['稳步推进⟦31个反馈问题⟧整改。', 'problems_total 31个'],
    ['⟦正在有序推进3个⟧问题整改,⟦持续推进2个⟧问题整改。', 'ongoing 3个; ongoing 2个'],
    ['⟦反馈问题31个⟧,⟦29个已完成整改⟧,⟦2个稳步推进⟧。', 'problems_total 31个; completed 29个; ongoing 2个'],
  ])('%s', expectResult);
});

describe('what stands before a number as an example is no state', () => {
  test.each([
    ['制定联络员、会商、督办、销号等6项制度。', ''],
    ['成立作风转变、队伍建设等7个重点问题整改组。', ''],
  ])('%s', expectResult);
});

describe('what is not done is not read as done', () => {
  test.each([
    ['⟦尚未彻底解决的问题2个⟧。', 'not_done 2个'],
    ['⟦没有改到位的3个⟧。', 'not_done 3个'],
    ['申请销号38个。', ''],
    ['无法按期完成3个。', ''],
    ['⟦全力推进2个⟧问题整改到位。', 'ongoing 2个'],
    ['聚焦⟦38个问题⟧持续用力抓整改。', 'problems_total 38个'],
    ['对22个“已完成”的问题开展回头看。', ''],
    ['彻底解决5个信访积案。', ''],
  ])('%s', expectResult);
});

describe('all of the problems stay the total', () => {
  test.each([
    ['巡视反馈意见中,⟦38个问题⟧⟦已完成整改36个⟧。', 'problems_total 38个; completed 36个'],
    [
      '反馈⟦38个问题⟧,⟦已完成整改33个⟧,⟦有序推进5个⟧问题整改。',
      'problems_total 38个; completed 33个; ongoing 5个',
    ],
    ['按照⟦38个反馈问题⟧工作组分头推进。', 'problems_total 38个'],
  ])('%s', expectResult);
});

describe('a verb that goes on is no state', () => {
  test.each([
    ['反馈的⟦42个问题⟧,其中有5个落实不到位。', 'problems_total 42个'],
    ['反馈的⟦42个问题⟧,其中22个问题落实责任到人。', 'problems_total 42个'],
    ['反馈的⟦42个问题⟧,其中12个整改进展顺利。', 'problems_total 42个'],
    ['反馈的⟦42个问题⟧,40个问题彻底解决。', 'problems_total 42个'],
  ])('%s', expectResult);
});

describe('what the body brought about is done', () => {
  test.each([
    [
      '巡察⟦反馈问题42个⟧,推动⟦40个问题完成整改⟧,⟦2个问题取得阶段性成效⟧。',
      'problems_total 42个; completed 40个; basically_done 2个',
    ],
    ['目前已推进⟦40个问题整改到位⟧。', 'completed 40个'],
    ['针对⟦2个正在推进⟧的问题,聚焦⟦4个尚未完成⟧的问题。', 'ongoing 2个; not_done 4个'],
    [
      '⟦反馈问题42个⟧,⟦40个按要求整改到位⟧,⟦2个按计划推进⟧。',
      'problems_total 42个; completed 40个; ongoing 2个',
    ],
    ['⟦反馈问题42个⟧。目前,⟦有序推进4个⟧问题整改。', 'problems_total 42个; ongoing 4个'],
  ])('%s', expectResult);
});

test('problems and their measures have one state', () =>
  expectResult(
    '⟦5项问题、11项措施已完全整改到位⟧,⟦14项问题、39项措施取得明显成效⟧。',
    'completed 5项; basically_done 14项',
  ));

describe('what is pushed after others are done is not done', () => {
  test.each([
    ['⟦34个问题⟧⟦已完成33个⟧,全力推动1个问题整改到位。', 'problems_total 34个; completed 33个'],
    ['⟦反馈问题34个⟧,督促3个问题按期完成整改。', 'problems_total 34个'],
    ['接着把剩下3条改完。', ''],
  ])('%s', expectResult);
});

test('the measures beside all problems keep their number', () =>
  expectResult(
    '巡视反馈的⟦⟦42个问题⟧和⟦128条整改措施⟧已全部完成⟧。',
    'completed 42个; problems_total 42个; rect_measures 128条',
  ));

test('a state may have its number in brackets', () =>
  expectResult(
    '⟦28个反馈问题⟧整改进度:⟦已完成(26个⟧),⟦正在推进(2个⟧)。',
    'problems_total 28个; completed 26个; ongoing 2个',
  ));

describe('states may be worded with 整改 behind them, and kept up problems may go on by plan', () => {
  test.each([
    [
      '⟦56个反馈问题⟧中,⟦完成整改47个⟧,⟦长期坚持整改5个⟧。',
      'problems_total 56个; completed 47个; long_term 5个',
    ],
    [
      '⟦56个反馈问题⟧中,⟦完成整改47个⟧,⟦长期坚持整改的5个⟧。',
      'problems_total 56个; completed 47个; long_term 5个',
    ],
    [
      '⟦反馈问题41个⟧,⟦已完成35个⟧,⟦6个长期整改问题按计划推进⟧。',
      'problems_total 41个; completed 35个; long_term 6个',
    ],
    ['逐项挂账推进⟦32个问题⟧整改。', 'problems_total 32个'],
    ['共完成反馈问题⟦整改任务45项⟧。', 'rect_tasks 45项'],
    ['⟦反馈问题46个⟧,⟦已完成具体问题整改43个⟧。', 'problems_total 46个; completed 43个'],
  ])('%s', expectResult);
});

describe('done or something else is not done', () => {
  test.each([
    ['⟦48个反馈问题⟧均已完成或取得阶段性成果。', 'problems_total 48个'],
    ['⟦48项整改任务⟧、⟦132条整改举措⟧均已完成或基本完成。', 'rect_tasks 48项; rect_measures 132条'],
    ['⟦⟦信访件12件⟧均已办结⟧或答复。', 'petitions_closed 12件; petitions_received 12件'],
  ])('%s', expectResult);
});

describe('the first of two states counts, and a reason may stand before one', () => {
  test.each([
    [
      '⟦反馈问题32个⟧,⟦已整改完成并长期坚持的26个⟧,⟦取得阶段性成果并需持续整改的4个⟧,⟦尚未整改到位的2个⟧。',
      'problems_total 32个; completed 26个; basically_done 4个; not_done 2个',
    ],
    [
      '⟦反馈问题32个⟧,剩余⟦1个因涉及历史遗留土地权属,已按程序申请延期整改⟧。',
      'problems_total 32个; extension_requested 1个',
    ],
    ['⟦反馈问题32个⟧,目前已有⟦21个见底清零⟧。', 'problems_total 32个; completed 21个'],
    ['⟦反馈问题20个⟧,⟦已改十七个⟧。', 'problems_total 20个; completed 17个'],
    ['反馈的⟦⟦二十三个问题⟧全部清零⟧。', 'completed 23个; problems_total 23个'],
    ['⟦21个问题⟧中,⟦20个问题整改任务已完成⟧。', 'problems_total 21个; completed 20个'],
    ['需要⟦长期坚持的整改任务11项⟧。', 'long_term 11项'],
    [
      '⟦反馈问题23个⟧,⟦已完成整改20个⟧,完成整改并需⟦长期坚持3个⟧。',
      'problems_total 23个; completed 20个; long_term 3个',
    ],
    ['明确6月底前⟦15个问题⟧完成,9月底前8个问题完成。', 'problems_total 15个'],
    [
      '⟦反馈问题23个⟧,⟦分解任务45项⟧,42项任务完成,⟦3项任务持续推进⟧。',
      'problems_total 23个; rect_tasks 45项; ongoing 3项',
    ],
    ['⟦反馈问题32个⟧,其中⟦1个因涉及产权问题需长期推进⟧,未申请延期。', 'problems_total 32个; long_term 1个'],
    ['3个因疫情影响,已申请延期召开的党员大会。', ''],
    ['需在集中整改期内完成的⟦整改任务共44项⟧。', 'rect_tasks 44项'],
    ['完成的⟦41个问题⟧⟦已完成40个⟧。', 'problems_total 41个; completed 40个'],
    ['⟦整改率由集中整改初期的81%提升至96.8%⟧。', 'completion_rate 96.8%'],
  ])('%s', expectResult);
});

describe('problems the body found itself have no state here', () => {
  test.each([
    ['自查发现同类问题57个,已整改51个。', ''],
    ['排查出同类问题57个,已完成整改51个。', ''],
  ])('%s', expectResult);
});

describe('more words of what is done and what goes on', () => {
  test.each([
    [
      '⟦反馈问题21个⟧,⟦20个问题整改完毕⟧,⟦1个问题仍需推进⟧。',
      'problems_total 21个; completed 20个; ongoing 1个',
    ],
    ['⟦反馈问题22个⟧,⟦解决20个⟧,⟦正在推进2个⟧。', 'problems_total 22个; completed 20个; ongoing 2个'],
    ['帮助企业解决问题20个。', ''],
    ['⟦反馈问题56个⟧,⟦完成53个⟧、⟦推进3个⟧。', 'problems_total 56个; completed 53个; ongoing 3个'],
    ['推进3个项目建设。', ''],
    ['⟦反馈问题56个⟧,⟦完成整改53个⟧,推进12个项目开工。', 'problems_total 56个; completed 53个'],
    ['⟦反馈问题45个⟧,解决12个村饮水难题,⟦正在整改3个⟧。', 'problems_total 45个; ongoing 3个'],
    [
      '⟦反馈问题45个⟧,⟦28个问题完成⟧,⟦17个问题正在整改⟧。',
      'problems_total 45个; completed 28个; ongoing 17个',
    ],
    ['已⟦完成整改并需长期坚持的问题28个⟧。', 'completed 28个'],
    ['⟦反馈问题30个⟧。⟦2个问题因涉诉讼,现申请延期整改⟧。', 'problems_total 30个; extension_requested 2个'],
    [
      '⟦反馈问题20个⟧,真正⟦改到位的有18个⟧,⟦仍处于推进状态的有2个⟧。',
      'problems_total 20个; completed 18个; ongoing 2个',
    ],
  ])('%s', expectResult);
});

describe('the reason of a state may be a clause of its own', () => {
  test.each([
    [
      '⟦反馈问题45个⟧,⟦完成整改43个⟧,其余⟦2个涉及历史遗留的资产处置,正在加快推进⟧。',
      'problems_total 45个; completed 43个; ongoing 2个',
    ],
    [
      '⟦反馈问题45个⟧,⟦完成整改43个⟧,⟦2个因涉诉未结案,需继续推进⟧。',
      'problems_total 45个; completed 43个; ongoing 2个',
    ],
    [
      '⟦反馈问题45个⟧,⟦完成整改43个⟧,另⟦2个受资金影响,仍在推进中⟧。',
      'problems_total 45个; completed 43个; ongoing 2个',
    ],
    [
      '⟦反馈问题45个⟧,⟦完成整改44个⟧,⟦1个因房产办证进度影响,申请延期整改⟧。',
      'problems_total 45个; completed 44个; extension_requested 1个',
    ],
    [
      '⟦反馈问题36个⟧,⟦已完成33个⟧,其余⟦3个是长期坚持事项⟧。',
      'problems_total 36个; completed 33个; long_term 3个',
    ],
    ['⟦反馈问题36个⟧,⟦已完成34个⟧,⟦2项需跨年度实施⟧。', 'problems_total 36个; completed 34个; ongoing 2项'],
    [
      '⟦反馈问题45个⟧,⟦完成整改34个⟧,⟦达到阶段性目标11个⟧。',
      'problems_total 45个; completed 34个; basically_done 11个',
    ],
    ['反馈的⟦13个问题⟧⟦“清零”11个⟧。', 'problems_total 13个; completed 11个'],
    ['⟦已完成整改十三个⟧,⟦一个问题正在整改⟧。', 'completed 13个; ongoing 1个'],
  ])('%s', expectResult);
});

describe('what is done of measures is no state of problems', () => {
  test.each([
    ['制定⟦措施66条⟧。已完成63条措施。', 'rect_measures 66条'],
    ['自查自纠,发现同类问题31个,已改29个。', ''],
  ])('%s', expectResult);
});

describe('a rate of cases closed is one of problems right after those that are done', () => {
  test.each([
    [
      '反馈的⟦33个问题⟧⟦已办结30个⟧,⟦办结率90.9%⟧。',
      'problems_total 33个; completed 30个; completion_rate 90.9%',
    ],
    [
      '⟦信访件33件⟧⟦已办结30件⟧,⟦办结率90.9%⟧。',
      'petitions_received 33件; petitions_closed 30件; petition_close_rate 90.9%',
    ],
    ['梳理⟦问题33个⟧,信访问题⟦办结率90.9%⟧。', 'problems_total 33个; petition_close_rate 90.9%'],
  ])('%s', expectResult);
});

describe('what a number is about, a plan, or another matter is no state', () => {
  test.each([
    [
      '⟦反馈问题30个⟧,⟦完成整改28个⟧,8个是未落实中央八项规定精神问题。',
      'problems_total 30个; completed 28个',
    ],
    ['⟦反馈问题30个⟧,其中5个是长期落实不力的问题,均已整改。', 'problems_total 30个'],
    ['⟦修订制度20项⟧,其中5项涉及财务管理,正在完善。', 'systems_revised 20项'],
    ['⟦反馈问题30个⟧,其中8个涉及资金,现已按时序推进,全部整改到位。', 'problems_total 30个'],
    ['⟦反馈问题30个⟧,⟦完成整改28个⟧,2个因资金问题,拟延期整改。', 'problems_total 30个; completed 28个'],
    [
      '⟦反馈问题30个⟧,⟦完成整改28个⟧,实施项目12个,5个因用地紧张,正在推进。',
      'problems_total 30个; completed 28个',
    ],
    ['⟦反馈问题30个⟧,⟦完成整改28个⟧,正在协调推进12个小区改造。', 'problems_total 30个; completed 28个'],
    ['⟦反馈问题30个⟧,其中5个跨年度推进的问题现已全部完成。', 'problems_total 30个'],
    ['⟦反馈问题30个⟧,阶段性目标是年底前完成28个。', 'problems_total 30个'],
    ['⟦反馈问题30个⟧,目前清零29个村的集体债务。', 'problems_total 30个'],
    ['限期1个月内完成的15项,3个月内完成的13项。', ''],
    ['坚持一个问题一个方案,一个问题已经解决才能销号。', ''],
    ['⟦反馈问题30个⟧,⟦完成28个⟧,12345热线办结率达99%。', 'problems_total 30个; completed 28个'],
  ])('%s', expectResult);
});

describe('what else was completed is no problem', () => {
  test.each([
    ['完成35个岗位聘任。', ''],
    ['完成8件民生实事,完成12项工程建设。', ''],
    ['完成6个支部换届选举。', ''],
    ['已完成3个老旧小区改造。', ''],
    ['⟦已完成31项⟧整改任务。', 'completed 31项'],
    ['⟦完成整改12项⟧反馈意见。', 'completed 12项'],
  ])('%s', expectResult);
});

describe('the share that is done is the rate of completion', () => {
  test.each([
    [
      '反馈的⟦25个问题⟧⟦已完成整改23个⟧,⟦占92%⟧。',
      'problems_total 25个; completed 23个; completion_rate 92%',
    ],
    ['⟦已完成整改23个⟧(⟦92%⟧)。', 'completed 23个; completion_rate 92%'],
    ['⟦已完成整改23个⟧,⟦占问题总数的92%⟧。', 'completed 23个; completion_rate 92%'],
    [
      '⟦已完成整改23个⟧,⟦正在整改2个⟧,已⟦完成问题占92%⟧。',
      'completed 23个; ongoing 2个; completion_rate 92%',
    ],
    ['⟦已完成整改23个⟧,占用资金12%。', 'completed 23个'],
  ])('%s', expectResult);
});

describe('states in a few words more', () => {
  test.each([
    [
      '⟦反馈问题30个⟧,⟦完成28个⟧,⟦2个因客观原因,尚未完成⟧。',
      'problems_total 30个; completed 28个; not_done 2个',
    ],
    ['⟦反馈问题30个⟧,其中⟦2个由于历史原因,长期坚持⟧。', 'problems_total 30个; long_term 2个'],
    ['⟦反馈问题30个⟧,⟦完成29个⟧,仅⟦一个问题未完成⟧。', 'problems_total 30个; completed 29个; not_done 1个'],
    [
      '⟦反馈问题35个⟧,⟦完成三十三个⟧,其余⟦两个分阶段推进⟧。',
      'problems_total 35个; completed 33个; ongoing 2个',
    ],
    ['⟦反馈问题11个⟧,⟦已改10个⟧,⟦在改1个⟧。', 'problems_total 11个; completed 10个; ongoing 1个'],
    ['⟦反馈问题38个⟧,⟦已改好37个⟧,还有⟦1个正在改⟧。', 'problems_total 38个; completed 37个; ongoing 1个'],
    ['反馈问题⟦完成整改36个⟧,⟦126项任务⟧完成119项。', 'completed 36个; rect_tasks 126项'],
    ['细化⟦65项整改任务⟧。⟦62项整改任务已完成⟧。', 'rect_tasks 65项; completed 62项'],
  ])('%s', expectResult);
});

describe('the usual closing sentences', () => {
  test.each([
    [
      '⟦反馈问题38个⟧,⟦已完成35个⟧,⟦3个问题因涉诉,需要长期坚持⟧。',
      'problems_total 38个; completed 35个; long_term 3个',
    ],
    [
      '⟦反馈问题38个⟧,⟦已完成35个⟧,目前还有⟦3个问题因涉诉,正在推进⟧。',
      'problems_total 38个; completed 35个; ongoing 3个',
    ],
    [
      '反馈的⟦38个问题⟧中,⟦3个因涉诉,正在推进⟧,其余⟦35个已完成整改⟧。',
      'problems_total 38个; ongoing 3个; completed 35个',
    ],
    [
      '⟦反馈问题38个⟧,⟦已完成35个⟧,剩余3个问题中,⟦2个因涉诉,正在推进⟧。',
      'problems_total 38个; completed 35个; ongoing 2个',
    ],
    ['反馈的⟦38个问题⟧,按规定时限内⟦完成整改36个⟧。', 'problems_total 38个; completed 36个'],
    [
      '⟦反馈问题38个⟧,⟦已完成35个⟧,⟦正在推进3个⟧历史遗留问题。',
      'problems_total 38个; completed 35个; ongoing 3个',
    ],
    ['分阶段推进反馈的⟦38个问题⟧整改,⟦已完成35个⟧。', 'problems_total 38个; completed 35个'],
    ['⟦反馈问题38个⟧,⟦3个长期坚持⟧的问题已全部完成阶段性任务。', 'problems_total 38个; long_term 3个'],
  ])('%s', expectResult);
});

describe('the rest is what is said to be left, of problems', () => {
  test.each([
    ['⟦反馈问题36个⟧,⟦已完成34个⟧,5个涉及制度建设,正在持续推进。', 'problems_total 36个; completed 34个'],
    [
      '⟦反馈问题36个⟧,⟦已完成34个⟧,⟦正在推进2个⟧问题整改,同时正在推进5个审计反馈问题整改。',
      'problems_total 36个; completed 34个; ongoing 2个',
    ],
    [
      '反馈的⟦12个问题⟧⟦已整改完成11个⟧,⟦28项整改任务⟧已完成26项,其余⟦1个问题正在推进⟧。',
      'problems_total 12个; completed 11个; rect_tasks 28项; ongoing 1个',
    ],
    [
      '⟦反馈问题32个⟧,⟦已完成28个⟧,其余⟦4个正在分步推进⟧。',
      'problems_total 32个; completed 28个; ongoing 4个',
    ],
    ['⟦反馈问题32个⟧,⟦已完成28个⟧,⟦分阶段推进4个⟧。', 'problems_total 32个; completed 28个; ongoing 4个'],
    ['未按时限内完成整改2个。', ''],
    ['正在推进5个和谐社区建设。', ''],
  ])('%s', expectResult);
});

describe('clear progress is no state of being done', () => {
  test.each([
    [
      '⟦反馈问题33个⟧,⟦29个业已完成整改⟧,⟦1个基本完成⟧,⟦3个取得积极进展⟧。',
      'problems_total 33个; completed 29个; basically_done 1个; ongoing 3个',
    ],
    [
      '⟦反馈问题33个⟧,⟦已完成整改31个⟧,⟦2个取得明显进展⟧。',
      'problems_total 33个; completed 31个; ongoing 2个',
    ],
    [
      '⟦反馈问题33个⟧,⟦已完成整改31个⟧,⟦2个取得阶段性进展⟧。',
      'problems_total 33个; completed 31个; basically_done 2个',
    ],
  ])('%s', expectResult);
});
