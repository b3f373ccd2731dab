import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('problems are counted on their level', () => {
  test.each([
    ['巡察反馈的⟦3个方面⟧⟦12个问题⟧均有回应。', 'problem_aspects 3个方面; problems_total 12个'],
    ['共指出413个方面⟦33个问题⟧。', 'problems_total 33个'],
    ['⟦建立完善制度(项)|37⟧', 'systems_total 37项'],
    ['反馈问题⟦三大类⟧、共计⟦44条⟧。', 'problem_categories 3类; problems_total 44条'],
    ['反馈问题分⟦4个大类⟧。', 'problem_categories 4类'],
    ['⟦反馈的问题合计18个⟧,涉及⟦4个大类⟧。', 'problems_total 18个; problem_categories 4类'],
    ['⟦反馈问题18个⟧,涉及3类资金。', 'problems_total 18个'],
    ['⟦整改完成比例为86.96%⟧。', 'completion_rate 86.96%'],
    ['⟦整改举措定了402条⟧。', 'rect_measures 402条'],
    ['“一把手”⟦上廉政课3次⟧。', 'party_lectures 3次'],
    ['审计发现问题3类,共计12条。', ''],
    ['安全检查发现问题4类、共18项。', ''],
    ['资金拨付完成比例85%。', ''],
    ['镇党委负责同志领办整改问题16个,占整改问题量48%。', ''],
    ['巡察反馈⟦四方面⟧⟦26个问题⟧。', 'problem_aspects 4个方面; problems_total 26个'],
    ['巡察指出存在⟦三大方面⟧⟦26个问题⟧。', 'problem_aspects 3个方面; problems_total 26个'],
    [
      '针对反馈的⟦三个方面⟧⟦八大类⟧⟦19个问题⟧,逐一研究。',
      'problem_aspects 3个方面; problem_categories 8类; problems_total 19个',
    ],
    ['县委巡察组⟦反馈问题31个⟧。', 'problems_total 31个'],
    ['反馈的⟦12个问题⟧细化分解为⟦41个具体问题⟧。', 'problems_total 12个; problems_specific 41个'],
    ['将反馈意见细化为⟦27项具体问题⟧。', 'problems_specific 27项'],
    [
      '围绕⟦3个方面⟧⟦11类⟧⟦33个问题⟧,逐一研究。',
      'problem_aspects 3个方面; problem_categories 11类; problems_total 33个',
    ],
    ['对照反馈的⟦29条意见⟧逐条认领。', 'opinions_items 29条'],
    ['梳理形成⟦整改任务98项⟧。', 'rect_tasks 98项'],
    ['建立整改台账,细化⟦106项整改任务⟧。', 'rect_tasks 106项'],
    ['⟦立行立改问题6个⟧。', 'immediate_fix 6个'],
    ['巡察组移交的⟦42个问题⟧。', 'problems_total 42个'],
    ['梳理出⟦整改事项58项⟧,⟦分解任务82条⟧。', 'rect_tasks 58项; rect_tasks 82条'],
    ['反馈意见细化为⟦52个问题点⟧。', 'problems_specific 52个'],
    ['巡察组指出⟦重点问题27个⟧。', 'problems_total 27个'],
    ['⟦反馈问题45个⟧,其中党的领导问题12个、党的建设问题18个、基层治理问题15个。', 'problems_total 45个'],
    ['应完成⟦整改任务63项⟧,实际⟦完成61项⟧。', 'rect_tasks 63项; completed 61项'],
    ['移交⟦信访问题12件⟧,⟦已办结11件⟧,1件正在办理。', 'petitions_received 12件; petitions_closed 11件'],
    ['受理⟦群众来信来访34件⟧。', 'petitions_received 34件'],
    [
      '民主生活会上查摆问题34条,制定整改措施45条;对反馈的⟦23个问题⟧,制定⟦整改措施56条⟧。',
      'problems_total 23个; rect_measures 56条',
    ],
    ['⟦18个问题已完成整改⟧,⟦5个问题需长期坚持⟧并取得明显成效。', 'completed 18个; long_term 5个'],
    ['⟦反馈意见36条⟧(其中面上问题28条、专项检查问题8条)。', 'opinions_items 36条'],
    ['⟦反馈意见36条⟧,其中⟦问题28条⟧、建议8条。', 'opinions_items 36条; problems_total 28条'],
    ['巡察组反馈,两个反馈意见共指出⟦23个问题⟧。', 'problems_total 23个'],
    [
      '反馈的⟦42项问题⟧,制定⟦措施118项⟧,⟦已完成整改40项⟧,⟦基本完成2项⟧。',
      'problems_total 42项; rect_measures 118项; completed 40项; basically_done 2项',
    ],
    ['反馈的⟦12个问题⟧细化为⟦57个问题⟧。', 'problems_total 12个; problems_specific 57个'],
    ['制定⟦整改措施226条⟧(其中巡视反馈意见148条)。', 'rect_measures 226条'],
    ['⟦24个问题已立行立改⟧。', 'immediate_fix 24个'],
    [
      '针对反馈的“⟦4个方面⟧、⟦11类⟧、⟦27个问题⟧”,逐一研究。',
      'problem_aspects 4个方面; problem_categories 11类; problems_total 27个',
    ],
    ['将反馈的问题分解为⟦5大类⟧、⟦19小项⟧。', 'problem_categories 5类; problems_specific 19项'],
  ])('%s', expectResult);
});

describe('measures are counted', () => {
  test.each([
    ['制定⟦整改措施96条⟧。', 'rect_measures 96条'],
    ['制定⟦96条整改措施⟧。', 'rect_measures 96条'],
    ['针对反馈问题,研究提出⟦具体措施一百二十八项⟧。', 'rect_measures 128项'],
    ['逐条明确⟦整改措施：115项⟧。', 'rect_measures 115项'],
  ])('%s', expectResult);

  test('risk controls are not rectification measures', () => {
    expectResult(
      '排查⟦廉政风险点165个⟧,制定⟦防控措施300余条⟧。',
      'risk_points 165个; risk_controls 300条 at_least',
    );
  });

  test.each(['推出惠企举措18条。', '落实风险管控措施25项。'])('other measures do not count: %s', (source) =>
    expectResult(source),
  );
});

describe('done and pending problems are counted', () => {
  test.each([
    [
      '目前⟦已完成整改19个⟧,⟦正在整改6个⟧,⟦整改完成率76%⟧。',
      'completed 19个; ongoing 6个; completion_rate 76%',
    ],
    ['⟦整改完成30个⟧,⟦基本完成5个⟧,⟦未完成2个⟧。', 'completed 30个; basically_done 5个; not_done 2个'],
    [
      '⟦23个已完成整改⟧,⟦4个取得阶段性成效⟧,⟦3个需长期坚持⟧。',
      'completed 23个; basically_done 4个; long_term 3个',
    ],
    ['⟦申请延期整改2个⟧。', 'extension_requested 2个'],
    ['⟦反馈问题41条⟧,⟦已办结38条⟧,还有⟦3条在推进⟧。', 'problems_total 41条; completed 38条; ongoing 3条'],
    ['⟦整改完毕31项⟧,⟦基本整改完毕4项⟧,⟦正加紧整改3项⟧。', 'completed 31项; basically_done 4项; ongoing 3项'],
    [
      '⟦已整改落实50个⟧,⟦取得初步成效3个⟧,⟦正在攻坚4个⟧,需要⟦长期抓2个⟧。',
      'completed 50个; basically_done 3个; ongoing 4个; long_term 2个',
    ],
    ['⟦反馈问题9个⟧,⟦已解决7个⟧,⟦未解决2个⟧。', 'problems_total 9个; completed 7个; not_done 2个'],
    [
      '⟦反馈问题25个⟧,⟦18个已见底清零⟧,⟦2个达到序时进度⟧,⟦3项跨年度任务按节点推进⟧。',
      'problems_total 25个; completed 18个; ongoing 2个; ongoing 3项',
    ],
    ['⟦已完成整改0个⟧。', 'completed 0个'],
    ['⟦整改任务完成率达96.18%⟧。', 'completion_rate 96.18%'],
    ['⟦群众满意率98.7%⟧。', 'satisfaction_rate 98.7%'],
  ])('%s', expectResult);

  test('a rate of something else does not count', () => {
    expectResult('规上企业开工率100%,技改投资占比提高12%。');
  });
});

describe('meetings are counted by kind', () => {
  test.each([
    ['召开⟦专题会议11次⟧。', 'meetings_special_topic 11次'],
    ['先后召开⟦党工委会议7次⟧、⟦专题会35次⟧。', 'meetings_party_committee 7次; meetings_special_topic 35次'],
    ['召开⟦整改调度会9次⟧。', 'meetings_dispatch 9次'],
    ['召开⟦专题会议、调度会议14次⟧。', 'meetings_total 14次'],
    ['开展⟦内部督查3次⟧。', 'self_checks 3次'],
    ['⟦组织集中学习8次⟧,⟦讲专题党课2次⟧。', 'study_sessions 8次; party_lectures 2次'],
    ['⟦警示教育大会4场次⟧。', 'warning_education 4场次'],
    ['⟦专题民主生活会1次⟧。', 'democratic_life_meetings 1次'],
    ['⟦讲授廉政党课22堂⟧。', 'party_lectures 22堂'],
    ['讲授⟦7堂主题党课⟧,开展⟦党课宣讲7次⟧。', 'party_lectures 7堂; party_lectures 7次'],
  ])('%s', expectResult);

  test('ordinary meetings inside an item are not on rectification', () => {
    expectInItem('全年召开党工委会议42次,传达学习文件56件。');
  });
});

describe('campaigns, units and petitions are counted', () => {
  test.each([
    ['开展⟦专项整治7个⟧。', 'special_campaigns 7个'],
    ['明确⟦牵头单位12家⟧,⟦责任单位30个⟧。', 'lead_units 12家; lead_units 30个'],
    ['⟦党委书记领办8项⟧。', 'tasks_led_by_head 8项'],
    ['转交的⟦14件信访件⟧,⟦已办结13件⟧。', 'petitions_received 14件; petitions_closed 13件'],
    ['信访件⟦办结率100%⟧。', 'petition_close_rate 100%'],
  ])('%s', expectResult);
});

describe('the number may stand before or after its noun', () => {
  test.each([
    ['召开⟦6次专题会议⟧。', 'meetings_special_topic 6次'],
    ['⟦专题会议6次⟧。', 'meetings_special_topic 6次'],
    ['开展⟦5项专项治理⟧。', 'special_campaigns 5项'],
    ['⟦专项治理5项⟧。', 'special_campaigns 5项'],
    ['收到⟦9件信访举报⟧。', 'petitions_received 9件'],
    ['收到⟦信访举报9件⟧。', 'petitions_received 9件'],
    ['⟦13家责任单位⟧。', 'lead_units 13家'],
  ])('%s', expectResult);
});

describe('approximations and bounds are kept', () => {
  test.each([
    ['制定⟦整改措施约80条⟧。', 'rect_measures 80条 about'],
    ['制定⟦整改措施80余条⟧。', 'rect_measures 80条 at_least'],
    ['制定⟦整改措施80多条⟧。', 'rect_measures 80条 at_least'],
    ['制定⟦整改措施近80条⟧。', 'rect_measures 80条 below'],
    ['制定⟦整改措施超80条⟧。', 'rect_measures 80条 at_least'],
    ['制定⟦整改措施80条左右⟧。', 'rect_measures 80条 about'],
    ['制定⟦整改措施80条以上⟧。', 'rect_measures 80条 at_least'],
    ['制定⟦整改措施不低于80条⟧。', 'rect_measures 80条 at_least'],
  ])('%s', expectResult);
});

describe('look-alikes of counts are ignored', () => {
  test.each([
    ['开展⟦专项检查4轮次⟧,发现问题56个,整改56个。', 'self_checks 4轮次'],
    ['开展为期3个月的专项整治。', ''],
  ])('%s', expectResult);

  test('shares of the problems do not contradict each other', () => {
    const { facts } = read(notice({ results: '反馈的23个问题分为共性问题6个、个性问题17个。' }));
    expect(facts.filter(({ state }) => state === 'conflicting')).toEqual([]);
  });
});

describe('plans, norms and slogans give no count', () => {
  test.each([
    '力争召开专题会议12次。',
    '计划开展专项整治3个。',
    '每季度召开专题会议不少于1次。',
    '每月开展督查1次。',
    '落实“三会一课”、“两个维护”和“一岗双责”。',
    '“十三五”期间完成规划编制。',
    '树牢“四个意识”,坚定“四个自信”。',
    '严格执行“三重一大”制度。',
    '第三次党委会研究。',
    '帮助企业解决问题86个。',
    '为群众办实事120件。',
    '修复路灯36个。',
  ])('%s', (source) => expectResult(source));
});

describe('figures of an earlier round are ignored', () => {
  test.each([
    ['上轮巡察反馈的18个问题整改情况另行公布。', ''],
    ['上一轮巡察反馈问题22个,已完成整改20个;本轮⟦反馈问题15个⟧。', 'problems_total 15个'],
    ['2019年巡察反馈的9个问题再次核查。', ''],
  ])('%s', expectResult);
});

test('states of clues are not states of problems', () => {
  expectResult(
    '巡察组⟦移交问题线索45件⟧,⟦已办结39件⟧,正在核查6件。',
    'clues_received 45件; clues_closed 39件',
  );
});

test('a monthly routine before a comma does not affect the count after it', () => {
  expectResult('镇纪委每月到村查一次进度,累计开展⟦督查6次⟧。', 'self_checks 6次');
});

test.each([
  ['列出⟦责任庭室15个⟧。', 'lead_units 15个'],
  ['明确⟦责任科室和社区19个⟧。', 'lead_units 19个'],
  ['明确责任领导7个。', ''],
])('units in charge are counted, but persons are not: %s', (source, expected) =>
  expectResult(source, expected),
);

test('meetings led by county leaders are not led by the head', () => {
  expectResult('⟦书记领办整改任务6项⟧,县级领导领办任务48项。', 'tasks_led_by_head 6项');
});

test.each([
  ['带队到客运站⟦督导整改9次⟧。', 'self_checks 9次'],
  ['支部认领⟦整改任务26项⟧,支部书记⟦讲党课1次⟧。', 'rect_tasks 26项; party_lectures 1次'],
  ['每月通报一次进度,完成一个、销号一个。', ''],
])('words for who and how may come between: %s', (source, expected) => expectResult(source, expected));

describe('the words before a number say what it counts', () => {
  test.each([
    ['明确⟦责任部室7个⟧,开展⟦抽查9次⟧。', 'lead_units 7个; self_checks 9次'],
    [
      '反馈意见归并为⟦四大方面⟧⟦12类⟧,⟦细化问题40个⟧。',
      'problem_aspects 4个方面; problem_categories 12类; problems_specific 40个',
    ],
    ['⟦立行立改完成问题8个⟧。', 'immediate_fix 8个'],
    ['镇⟦党委书记直接负责整改任务5项⟧。', 'tasks_led_by_head 5项'],
    ['反馈的⟦24个问题⟧⟦整改22个⟧,⟦2个暂未整改到位⟧。', 'problems_total 24个; completed 22个; not_done 2个'],
    ['认领⟦反馈问题33个⟧,⟦整改31个⟧。', 'problems_total 33个; completed 31个'],
    ['⟦17个问题⟧⟦完成16个⟧。', 'problems_total 17个; completed 16个'],
    ['反馈的⟦21个问题⟧限期整改5个。', 'problems_total 21个'],
    ['收集企业诉求58个、办结51个。', ''],
    ['研究⟦8条对策措施⟧。', 'rect_measures 8条'],
    [
      '反馈的⟦30个问题⟧中,⟦已清零25个⟧,⟦3个正在积极推进⟧,⟦2个常态长效坚持⟧。',
      'problems_total 30个; completed 25个; ongoing 3个; long_term 2个',
    ],
    [
      '⟦反馈问题30个⟧,有⟦4个问题正在推进⟧,⟦26个完成销号⟧。',
      'problems_total 30个; ongoing 4个; completed 26个',
    ],
    ['⟦2条正在落实⟧;⟦建立健全制度8项⟧。', 'ongoing 2条; systems_total 8项'],
    ['收集村民意见建议64条、办结60条。', ''],
    ['⟦26个问题⟧全部建账。', 'problems_total 26个'],
    ['⟦5个问题序时推进⟧。', 'ongoing 5个'],
    [
      '⟦问题清单19条⟧、⟦措施清单60条⟧,⟦整改完成问题16条⟧,⟦推进中3条⟧。',
      'problems_total 19条; rect_measures 60条; completed 16条; ongoing 3条',
    ],
    [
      '镇⟦党委书记带头包抓3个⟧问题8条措施,共制定⟦整改措施66条⟧。',
      'tasks_led_by_head 3个; rect_measures 66条',
    ],
    ['制定⟦整改措施71条⟧,其中成效显著的措施22条。', 'rect_measures 71条'],
    ['召开⟦书记专题会3次⟧,逐条认领⟦28个问题⟧。', 'meetings_special_topic 3次; problems_total 28个'],
    ['⟦18个问题⟧⟦已整改15个⟧,⟦3个按期推进⟧。', 'problems_total 18个; completed 15个; ongoing 3个'],
    ['⟦2个限期推进⟧。', 'ongoing 2个'],
    ['⟦一个正在推进⟧,⟦新建制度一项⟧。', 'ongoing 1个; systems_new 1项'],
  ])('%s', expectResult);
});

describe('study and topics on the agenda are counted', () => {
  test.each([
    ['⟦理论学习中心组专题研讨4次⟧。', 'study_sessions 4次'],
    ['⟦开展“第一议题”学习13次⟧。', 'study_sessions 13次'],
    ['2021年共召开党组会议35次,研究重大事项78项。', ''],
    ['党组中心组⟦开展专题研讨5次⟧。', 'study_sessions 5次'],
    ['巡察组提出⟦整改建议6条⟧。', 'opinions_items 6条'],
    ['⟦7次召开县委常委会扩大会议、县纪委全会⟧。', 'meetings_total 7次'],
    [
      '召开⟦5次书记专题会⟧、⟦整改领导小组会议6次⟧。',
      'meetings_special_topic 5次; meetings_leading_group 6次',
    ],
    ['⟦整改专题会议开了4次⟧。', 'meetings_special_topic 4次'],
    ['⟦专题研究部署整改工作7次⟧。', 'meetings_special_topic 7次'],
    ['⟦党委会专题研究整改7次⟧。', 'meetings_party_committee 7次'],
    ['逐月召开⟦整改专题会议,累计达8次⟧。', 'meetings_special_topic 8次'],
    ['领导小组每半月召开一次例会,共召开⟦9次领导小组会议⟧。', 'meetings_leading_group 9次'],
    ['镇党委书记⟦主持召开推进整改相关会议6次⟧。', 'meetings_led_by_head 6次'],
  ])('%s', expectResult);
});

test('the date of the feedback does not make its problems those of an earlier round', () => {
  expectResult(
    '⟦2023年6月7日⟧反馈了巡察意见,指出⟦四个方面⟧⟦16个问题⟧。',
    'feedback 2023-06-07; problem_aspects 4个方面; problems_total 16个',
  );
});

describe('counts in levels, classes and brackets', () => {
  test.each([
    ['巡察反馈⟦3大项⟧11小项⟦42条问题⟧。', 'problem_categories 3个; problems_total 42条'],
    ['巡察反馈大项8个、⟦小项21个⟧。', 'problems_specific 21个'],
    ['另外反馈⟦36个问题⟧。', 'problems_total 36个'],
    ['巡察⟦反馈问题42个⟧,⟦已整改38个⟧,⟦未改完4个⟧。', 'problems_total 42个; completed 38个; not_done 4个'],
    ['反馈的⟦42个问题⟧,应改完42个。', 'problems_total 42个'],
    ['A类9项、B类15项已销号。', ''],
    ['反馈的⟦17个问题⟧⟦改完15个⟧,剩下⟦2个正在推进⟧。', 'problems_total 17个; completed 15个; ongoing 2个'],
    ['其余⟦3个问题(均为历史遗留)正按计划推进⟧。', 'ongoing 3个'],
    ['另外1个问题已经启动。', ''],
    ['派驻纪检监察组列席整改会议6次。', ''],
    ['涉及⟦责任部门、单位29个⟧。', 'lead_units 29个'],
    ['共⟦制(修)订规章制度88项⟧。', 'systems_total 88项'],
  ])('%s', expectResult);
});

describe('how a body went about it gives no aspects of problems', () => {
  test.each([
    ['从“人、钱、事”三个方面深入剖析问题原因。', ''],
    ['从党建、业务等3个方面提出⟦整改措施45条⟧。', 'rect_measures 45条'],
    ['对反馈的⟦3个方面⟧、⟦17个问题⟧深入剖析。', 'problem_aspects 3个方面; problems_total 17个'],
  ])('%s', expectResult);
});

describe('suggestions of those who check the work are not those of the feedback', () => {
  test.each([
    ['纪委开展⟦现场督查3次⟧,提出整改建议3条。', 'self_checks 3次'],
    ['派驻纪检监察组提出整改意见建议12条。', ''],
    ['成立整改专班,针对巡察⟦反馈意见28条⟧研究。', 'opinions_items 28条'],
    ['巡察组对县纪委⟦反馈意见12条⟧。', 'opinions_items 12条'],
    ['巡察组提出⟦整改建议3条⟧。', 'opinions_items 3条'],
  ])('%s', expectResult);
});

test('发现反馈 tells of the inspection', () =>
  expectResult('巡察组共发现⟦反馈各类问题16个⟧。', 'problems_total 16个'));

describe('small forms', () => {
  test.each([
    ['⟦整改完成率达到百分之百⟧。', 'completion_rate 100%'],
    ['⟦群众满意率百分之九十五点五⟧。', 'satisfaction_rate 95.5%'],
    ['累计⟦开会研究整改工作15次⟧。', 'meetings_total 15次'],
    ['建立巡察⟦反馈问题台账31个⟧。', 'problems_total 31个'],
    ['受理群众来电来访问题327个,办结321个,群众诉求按期完成率98.2%。', ''],
  ])('%s', expectResult);
});

describe('problems that stand alone are those of the feedback', () => {
  test.each([
    ['给予⟦诫勉3人⟧;⟦问题27个⟧。', 'admonition 3人; problems_total 27个'],
    ['⟦清退资金3万元⟧,⟦62个问题⟧。', 'cleared_refunded 30000元; problems_total 62个'],
    ['⟦问责9人⟧(同一人分别统计);⟦62个问题⟧。', 'held_accountable_total 9人; problems_total 62个'],
    ['⟦26个问题⟧由班子成员分头包保,其中乡⟦党委书记包抓7个⟧。', 'problems_total 26个; tasks_led_by_head 7个'],
    ['收集群众意见15条,问题27个。', ''],
    ['走访企业70家,问题8个。', ''],
    ['开展食品安全抽检,问题35个。', ''],
    ['组织⟦专题会议12次⟧,问题35个。', 'meetings_special_topic 12次'],
    ['其中,问题5个,建议2条。', ''],
    ['⟦28个问题已完成整改⟧,4个问题由责任单位推进。', 'completed 28个'],
    ['还有4个问题由牵头单位继续推进。', ''],
    ['7个问题由班子成员领办,⟦书记领办5个⟧问题。', 'tasks_led_by_head 5个'],
    ['人大代表视察,12个问题由相关部门推进。', ''],
    ['召开会议研究问题5个。', ''],
  ])('%s', expectResult);
});

describe('the share of a deputy and the rest of the measures are no totals', () => {
  test.each([
    ['由副局长牵头整改问题5个。', ''],
    ['党政主要领导、分管领导分别领办⟦问题36个⟧。', 'problems_total 36个'],
    ['反馈的问题由分管领导牵头⟦整改问题36个⟧。', 'problems_total 36个'],
    ['分管领导牵头问题5个,⟦反馈问题26个⟧。', 'problems_total 26个'],
    ['制定⟦整改措施92项⟧,已完成措施88项,4项措施持续推进。', 'rect_measures 92项'],
    [
      '确定⟦39项问题清单⟧、⟦39项任务⟧清单、⟦118条措施⟧清单。',
      'problems_total 39项; rect_tasks 39项; rect_measures 118条',
    ],
    ['⟦问题整改“销号”率达96.7%⟧。', 'completion_rate 96.7%'],
  ])('%s', expectResult);
});

describe('what the head takes on', () => {
  test.each([
    ['⟦市委书记领衔督办的重点问题8个⟧全部完成整改。', 'tasks_led_by_head 8个'],
    ['主要领导带头包案化解信访积案6件。', ''],
    ['⟦书记牵头整改信访方面问题4个⟧。', 'tasks_led_by_head 4个'],
    ['⟦书记领办群众诉求问题12个⟧。', 'tasks_led_by_head 12个'],
  ])('%s', expectResult);
});

describe('a sum behind its states is the total', () => {
  test.each([
    [
      '⟦已办结的问题有17个⟧,⟦还在办理的问题有3个⟧,合计⟦20个问题⟧。',
      'completed 17个; ongoing 3个; problems_total 20个',
    ],
    ['逐项提出整改目标24项、⟦整改措施63条⟧。', 'rect_measures 63条'],
    ['⟦整改措施78条⟧(其中长期措施12条)。', 'rect_measures 78条'],
    ['提出⟦78项针对性措施⟧。', 'rect_measures 78项'],
    ['书记牵头⟦26个问题⟧⟦中的6个⟧。', 'problems_total 26个; tasks_led_by_head 6个'],
    ['26个问题由⟦书记领衔6个⟧、区长领衔8个。', 'tasks_led_by_head 6个'],
    ['先后⟦6次深入一线督查整改工作⟧。', 'self_checks 6次'],
    ['⟦反馈问题45个⟧,其中⟦立行立改的12个⟧、限期整改的33个。', 'problems_total 45个; immediate_fix 12个'],
    ['明确整改目标、⟦整改措施63条⟧。', 'rect_measures 63条'],
    ['整改目标⟦任务40项⟧,⟦已完成38项⟧。', 'rect_tasks 40项; completed 38项'],
    ['力争2024年6月底前全部完成45个问题整改。', ''],
    ['⟦区委书记带头领办6个⟧问题,照单认领⟦反馈问题45个⟧。', 'tasks_led_by_head 6个; problems_total 45个'],
    ['涉及⟦责任单位28家⟧。每个问题由1个单位牵头、多个单位配合。', 'lead_units 28家'],
    ['由3个部门牵头开展⟦专项整治5次⟧。', 'special_campaigns 5次'],
    [
      '⟦反馈问题45个⟧,立行立改的⟦12个问题已完成整改⟧,限期整改的⟦33个问题正在推进⟧。',
      'problems_total 45个; completed 12个; ongoing 33个',
    ],
    [
      '梳理出⟦23个问题⟧,其中10个重点问题,制定⟦措施89条⟧,⟦细化举措45条⟧。',
      'problems_total 23个; rect_measures 89条; rect_measures 45条',
    ],
    ['⟦2次带队开展实地督导⟧。', 'self_checks 2次'],
  ])('%s', expectResult);
});

describe('lead units are told by what they do', () => {
  test.each([
    ['由⟦41家单位牵头⟧,落实整改。', 'lead_units 41家'],
    ['⟦3个科室分头牵头⟧。', 'lead_units 3个'],
    ['由⟦4个科(室)具体负责⟧。', 'lead_units 4个'],
    ['⟦责任部门和企业12家⟧。', 'lead_units 12家'],
    ['对2个责任部门下达限期整改通知。', ''],
    ['对3个单位牵头的项目进行督查。', ''],
  ])('%s', expectResult);
});

describe('measures and what heads take on, in other words', () => {
  test.each([
    ['形成95条务实的举措。', ''],
    ['制定⟦整改办法77条⟧。', 'rect_measures 77条'],
    ['制定整改办法2项。', ''],
    ['⟦措施(共79条⟧)。', 'rect_measures 79条'],
    ['⟦党工委书记挂点督办5个⟧问题,办事处主任挂点督办4个问题。', 'tasks_led_by_head 5个'],
    ['⟦主要负责人签领10个⟧问题。', 'tasks_led_by_head 10个'],
    ['⟦廉政风险点12个⟧,落实⟦防控举措76条⟧。', 'risk_points 12个; risk_controls 76条'],
    ['到分管庭室⟦指导督促46次⟧。', 'self_checks 46次'],
    ['中心组⟦专题研学5次⟧。', 'study_sessions 5次'],
  ])('%s', expectResult);
});

describe('problems that are some of them, or others, are no total', () => {
  test.each([
    ['退回重改问题7个。', ''],
    ['梳理同类问题5个一并整改。', ''],
    ['反馈的⟦16个问题⟧,书记、院长分别牵头整改9个和7个问题。', 'problems_total 16个'],
    ['⟦书记带头整改问题14个⟧,旗长带头整改问题9个。', 'tasks_led_by_head 14个'],
    ['党组书记对13个重点问题亲自过问,⟦领办2个⟧问题。', 'tasks_led_by_head 2个'],
    ['反馈乡本级问题23个、村级问题31个,共计⟦54个问题⟧。', 'problems_total 54个'],
    ['⟦反馈立行立改问题3个⟧、面上问题16个。', 'immediate_fix 3个'],
    ['制定⟦整改措施59条⟧,⟦党组书记带头落实整改措施21条⟧。', 'rect_measures 59条; tasks_led_by_head 21条'],
    ['批示38次,签办信访件5件。', ''],
    ['组织开展⟦自查自评2次⟧。', 'self_checks 2次'],
  ])('%s', expectResult);
});

describe('shares, levels and other things beside problems', () => {
  test.each([
    ['照单认领12项、⟦30个问题⟧。', 'problems_total 30个'],
    ['⟦书记领办问题5个⟧,区委带头⟦整改反馈问题30个⟧。', 'tasks_led_by_head 5个; problems_total 30个'],
    ['反馈镇级⟦问题30个⟧,⟦完成28个⟧。', 'problems_total 30个; completed 28个'],
    ['反馈区级问题12个、镇级问题18个。', ''],
    ['已完成28项整改措施。', ''],
    ['对56件具体事项作出批示。', ''],
    ['会议研究整改事项97个。', ''],
    ['查找班子问题8条、个人问题21条。', ''],
    ['反馈的⟦67个问题⟧涉及资金、工程、用人等⟦5大类⟧。', 'problems_total 67个; problem_categories 5类'],
    ['⟦党组书记包联6个⟧难点问题。', 'tasks_led_by_head 6个'],
    ['⟦约谈部门“一把手”16人⟧。', 'interview_summons 16人'],
  ])('%s', expectResult);
});

describe('what heads do with other things', () => {
  test.each([
    ['镇党委书记包联村3个,⟦牵头整改问题5个⟧。', 'tasks_led_by_head 5个'],
    ['⟦区委书记带头落实整改任务6项⟧。', 'tasks_led_by_head 6项'],
    ['⟦主要负责同志带头落实牵头责任8项⟧,班子成员按照分工领办16项。', 'tasks_led_by_head 8项'],
    ['收到巡察组移交、区委书记批示的⟦信访件12件⟧。', 'petitions_received 12件'],
    ['区委书记批示信访件12件。', ''],
  ])('%s', expectResult);
});

describe('what was told is counted in the sentence behind 反馈', () => {
  test.each([
    ['巡察组12月15日反馈。共提出⟦18个问题⟧、⟦意见建议5条⟧。', 'problems_total 18个; opinions_items 5条'],
    ['反馈了巡察意见。共指出⟦18个问题⟧。', 'problems_total 18个'],
    ['征求意见会上各支部反馈。共提出18个问题。', ''],
  ])('%s', expectResult);
});

describe('of the problems of a body above, those that concern the own one count', () => {
  test.each([
    ['反馈的213个问题中,⟦涉及我局的19个⟧,⟦已整改17个⟧。', 'problems_total 19个; completed 17个'],
    ['反馈问题213个,⟦涉及我局的问题19个⟧。', 'problems_total 19个'],
    ['反馈问题二百一十三个,⟦涉及本局的十九个⟧。', 'problems_total 19个'],
    ['反馈的213个问题,其中涉及我单位⟦19个问题⟧。', 'problems_total 19个'],
    ['⟦反馈问题21个⟧,涉及我局3个科室。', 'problems_total 21个'],
    ['⟦反馈问题26个⟧,其中涉及本单位牵头8个、配合18个。', 'problems_total 26个'],
    ['⟦反馈问题30个⟧,涉及我局党建方面12个,业务方面18个。', 'problems_total 30个'],
    ['⟦反馈问题30个⟧,涉及本部12个、下属公司18个。', 'problems_total 30个'],
    ['反馈的⟦30个问题⟧,涉及本镇12个,所属各村18个。', 'problems_total 30个'],
    ['反馈的⟦21个问题⟧,涉及我单位4个方面。', 'problems_total 21个'],
  ])('%s', expectResult);
});

describe('problems fall into classes where these are their own', () => {
  test.each([
    ['⟦反馈问题38个⟧,涉及资金、工程、用人等⟦5大类⟧。', 'problems_total 38个; problem_categories 5类'],
    ['反馈的⟦38个问题⟧涉及5类人员。', 'problems_total 38个'],
    ['将反馈的⟦38个问题⟧分为立行立改、限期整改和长期坚持三类。', 'problems_total 38个'],
  ])('%s', expectResult);
});

describe('problems of villages are no total beside those of the body', () => {
  test.each([
    ['⟦反馈问题38个⟧。延伸巡察反馈村级问题26个。', 'problems_total 38个'],
    ['反馈村级⟦⟦问题31个⟧,全部完成整改⟧。', 'completed 31个; problems_total 31个'],
    ['反馈我单位本级⟦问题18个⟧,⟦已完成17个⟧。', 'problems_total 18个; completed 17个'],
    ['反馈集团本级问题18个,所属企业问题20个。', ''],
  ])('%s', expectResult);
});

describe('problems of the inspecting committee, and talks of all kinds', () => {
  test.each([
    ['稳步推进⟦31个省委巡视反馈问题⟧整改。', 'problems_total 31个'],
    ['⟦3次跟踪督办⟧巡察整改情况。', 'self_checks 3次'],
    ['累计开展⟦各类谈话500多人次⟧。', 'talks_persons 500人次 at_least'],
  ])('%s', expectResult);
});

describe('what is no count of problems or tasks', () => {
  test.each([
    ['一方面,抓好反馈问题整改;另一方面,举一反三,压实责任。', ''],
    ['⟦整改任务104项⟧,另有9项整改任务将在年内完成。', 'rect_tasks 104项'],
    ['书记带头抓落实,实行清单交办、按月调度、跟踪督办三项工作机制。', ''],
  ])('%s', expectResult);
});

describe('entries of lists are counted, lists are not', () => {
  test.each([
    [
      '将反馈意见分解形成⟦79个“问题清单”⟧,逐个明确整改措施形成⟦427条“任务清单”⟧。',
      'problems_total 79个; rect_measures 427条',
    ],
    ['建立3个“问题清单”。', ''],
  ])('%s', expectResult);
});

test('problems that another inspection found are not those fed back', () => {
  expectResult(
    '对照15个省委巡视反馈问题开展自查,反馈的⟦32个问题⟧⟦已完成整改30个⟧。',
    'problems_total 32个; completed 30个',
  );
});

test('a bare number after aspects counts the problems, also before a bracket', () => {
  expectResult(
    '反馈问题⟦3方面⟧⟦27个⟧(其中⟦具体表现61条⟧)。',
    'problem_aspects 3个方面; problems_total 27个; problems_specific 61条',
  );
});
