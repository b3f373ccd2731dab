import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';
import { expectResult } from '../../support/expected-facts.ts';

const NUMERALS: readonly (readonly [string, number])[] = [
  ['2', 2],
  ['7', 7],
  ['十二', 12],
  ['二十三', 23],
  ['106', 106],
  ['１８', 18],
];

/** Ways to write a count: N is the number with its classifier. */
const MEETINGS: Readonly<Record<string, readonly string[]>> = {
  meetings_party_committee: [
    '党委会',
    '党委会议',
    '镇党委会',
    '党委(扩大)会议',
    '镇党委会会议',
    '党组会议',
    '区委常委会会议',
  ],
  meetings_special_topic: [
    '专题会',
    '专题会议',
    '整改专题会议',
    '巡察整改工作专题会议',
    '书记专题会',
    '整改任务专题会议',
  ],
  meetings_dispatch: [
    '推进会',
    '整改推进会',
    '巡察反馈问题整改工作推进会',
    '专题推进会',
    '阶段性整改调度会',
    '工作例会',
    '整改协调推进会',
  ],
  meetings_leading_group: [
    '领导小组会议',
    '领导小组会',
    '巡察整改工作领导小组会议',
    '整改领导小组办公室会议',
  ],
  study_sessions: [
    '理论学习中心组学习会议',
    '中心组学习',
    '集体学习',
    '专题学习',
    '党委理论学习中心组学习(扩大)会议',
  ],
  democratic_life_meetings: ['专题民主生活会', '民主生活会'],
};

const FRAMES = [
  (name: string, count: string) => `召开${name}${count}。`,
  (name: string, count: string) => `先后召开${count}${name}。`,
  (name: string, count: string) => `镇党委先后${count}召开${name},逐项研究。`,
  (name: string, count: string) => `反馈以来,召开${name}共${count}。`,
  (name: string, count: string) => `累计召开${count}${name}研究整改。`,
  (name: string, count: string) => `${name}先后${count}研究整改工作。`,
];

function counted(results: string): string[] {
  return read(notice({ results }))
    .facts.filter(({ scope, date }) => scope === 'notice' && date === null)
    .map(({ indicator, value }) => `${indicator} ${value}`);
}

describe('the same count in any of these wordings gives the same fact', () => {
  test.each(Object.entries(MEETINGS))('%s', (code, names) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...NUMERALS),
        fc.constantFrom('次', '场', '场次'),
        fc.constantFrom(...FRAMES),
        (name, [numeral, value], unit, frame) => {
          const sentence = frame(name, numeral + unit);
          expect([sentence, ...counted(sentence)]).toEqual([sentence, `${code} ${value}`]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const NOUNS: Readonly<Record<string, readonly string[]>> = {
    problems_total: ['问题', '反馈问题', '主要问题'],
    problems_specific: ['具体问题', '具体表现', '问题点'],
    rect_tasks: ['整改任务', '具体任务', '整改事项'],
    rect_measures: ['整改措施', '整改举措', '具体措施', '具体整改措施', '整改工作措施', '整改落实措施'],
    lead_units: ['牵头单位', '责任部门', '责任股室', '牵头部门'],
  };

  test.each(Object.entries(NOUNS))('%s', (code, nouns) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...nouns),
        fc.constantFrom(...NUMERALS),
        fc.constantFrom(
          (noun: string, count: string) => `对照巡察反馈,形成${noun}${count}。`,
          (noun: string, count: string) => `对照巡察反馈,共梳理形成${count}${noun}。`,
          (noun: string, count: string) => `将反馈意见逐条分解,明确了${count}${noun},挂图作战。`,
          (noun: string, count: string) => `逐项明确巡察整改${noun}共${count}。`,
        ),
        (noun, [numeral, value], frame) => {
          const sentence = frame(noun, `${numeral}个`);
          expect([sentence, ...counted(sentence)]).toEqual([sentence, `${code} ${value}`]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a number shared by several kinds of meeting is their total', () => {
  test.each([
    ['召开⟦党委会、推进会、专题会18次⟧。', 'meetings_total 18次'],
    ['先后⟦9次召开镇党委会、领导小组会议以及专题会议⟧。', 'meetings_total 9次'],
    ['召开⟦党组会议及调研20余次⟧。', 'meetings_total 20次 at_least'],
    ['⟦领导小组会议、专题会议等研究36次⟧。', 'meetings_total 36次'],
    ['整改专班先后召开⟦17次会议⟧。', 'meetings_total 17次'],
    ['镇党委先后⟦开会7场⟧研究整改。', 'meetings_total 7场'],
  ])('%s', expectResult);
});

describe('meetings on other business are not counted', () => {
  test.each([
    '召开重点项目建设推进会14次、企业座谈会9次。',
    '2023年全年召开党委会议43次,重大事项应上尽上。',
    '召开安全生产领导小组会议6次。',
    '召开招商引资专题会议5次。',
  ])('%s', (source) => expectResult(source));
});

describe('a noun after a number belongs to that number', () => {
  test.each([
    ['对照巡察反馈,梳理⟦14类问题⟧⟦49项具体任务⟧。', 'problem_categories 14类; rect_tasks 49项'],
    [
      '将反馈意见归纳为⟦4个方面⟧⟦18个类别⟧⟦56项⟧,逐项整改。',
      'problem_aspects 4个方面; problem_categories 18个; problems_total 56项',
    ],
    ['⟦党委书记带头领办3个⟧问题9项举措。', 'tasks_led_by_head 3个'],
  ])('%s', expectResult);
});

describe('part of a count is not a second count of its kind', () => {
  test.each([
    ['巡察反馈的⟦38个问题⟧中有⟦9个由党委书记牵头⟧。', 'problems_total 38个; tasks_led_by_head 9个'],
    ['制定⟦整改措施76项⟧,其中取得明显成效的措施有28项。', 'rect_measures 76项'],
    ['⟦已完成整改并长期坚持的问题28个⟧,⟦正在推进的问题2个⟧。', 'completed 28个; ongoing 2个'],
    [
      '⟦整改任务47项⟧,⟦39项已全部完成⟧,⟦8项任务已部分整改到位⟧。',
      'rect_tasks 47项; completed 39项; basically_done 8项',
    ],
  ])('%s', expectResult);
});

describe('slogans and quoted words are not counts', () => {
  test.each([
    '坚持“一个问题、一个方案、一名领导、一个专班”。',
    '完成一项、销号一项、巩固一项。',
    '确保每一个问题都整改落实到位。',
    '一个问题制定一套措施、确定一名责任人。',
    '做到“整改一个问题、完善一套制度、堵塞一批漏洞”。',
    '推进违规收费专项整治等6项重点工作。',
  ])('%s', (source) => expectResult(source));

  test('numbers in Chinese numerals are still read', () => {
    expectResult(
      '反馈的⟦十六个问题⟧中,⟦十五个已完成整改⟧,⟦一个正在推进⟧。',
      'problems_total 16个; completed 15个; ongoing 1个',
    );
  });
});

describe('a vague number or a range is not a figure', () => {
  test.each(['诫勉两三人。', '追缴七八万元。', '收回3至5万元。', '清退3万-5万元。', '追缴两万五元。'])(
    '%s',
    (source) => expectResult(source),
  );
});

test.each([
  ['给予⟦党内严重警告2⟧、⟦警告3⟧,⟦诫勉4人⟧。', 'party_serious_warning 2; party_warning 3; admonition 4人'],
  ['⟦对16名相关人员已处理⟧。', 'held_accountable_total 16人'],
  ['⟦对12名责任人作出处理⟧。', 'held_accountable_total 12人'],
  ['⟦挽回经济损失叁拾伍万元⟧,⟦追缴违规资金肆万伍仟元⟧。', 'loss_averted 350000元; recovered_pursued 45000元'],
  ['⟦完善规章9部⟧。', 'systems_total 9部'],
  ['⟦新订立制度7项⟧、⟦改旧3项⟧。', 'systems_new 7项; systems_revised 3项'],
  ['⟦开展轮训4期⟧。', 'study_sessions 4期'],
])('small forms: %s', expectResult);

describe('words of action may stand between meetings and their number', () => {
  test.each([
    ['⟦党委会先后研究整改事宜6次⟧。', 'meetings_party_committee 6次'],
    ['⟦党委会听取汇报5次⟧。', 'meetings_party_committee 5次'],
    ['⟦镇党委会同步召开7次⟧。', 'meetings_party_committee 7次'],
    ['通过⟦党委会议、书记专题会、现场办公会等形式研究整改21次⟧。', 'meetings_total 21次'],
    ['召开⟦专题会议(8次⟧)、⟦推进会(5次⟧)。', 'meetings_special_topic 8次; meetings_dispatch 5次'],
    ['镇党委⟦专题会、⟦调度会各召开4次⟧⟧。', 'meetings_special_topic 4次; meetings_dispatch 4次'],
    ['⟦党委、整改领导小组先后召开会议23次⟧。', 'meetings_total 23次'],
    ['整改办召开⟦碰头会14次⟧。', 'meetings_total 14次'],
    ['召开⟦整改专题党委会6次⟧。', 'meetings_party_committee 6次'],
  ])('%s', (source, expected) =>
    expect(counted(source.replaceAll(/[⟦⟧]/gu, ''))).toEqual(
      expected.split('; ').map((fact) => fact.replace(/\D+$/u, '')),
    ),
  );
});

describe('measures done say nothing about problems', () => {
  test.each([
    ['制定⟦整改措施102条⟧,已完成96条。', 'rect_measures 102条'],
    [
      '巡察反馈的⟦20个问题⟧,制定⟦整改措施54条⟧,⟦已整改到位19个⟧。',
      'problems_total 20个; rect_measures 54条; completed 19个',
    ],
  ])('%s', expectResult);
});

test.each([['除⟦1个问题正在推进⟧外,⟦其余35个问题均已整改完成⟧。']])(
  'the completed rest is not a total: %s',
  (source) => {
    expect(counted(source.replaceAll(/[⟦⟧]/gu, ''))).toEqual(['ongoing 1', 'completed 35']);
  },
);

describe('a name in quotation marks, or a way of doing it, is read past', () => {
  test.each([
    [
      '形成⟦“问题清单”27项⟧、⟦“任务清单”54项⟧、⟦“措施清单”98项⟧。',
      'problems_total 27项; rect_tasks 54项; rect_measures 98项',
    ],
    ['形成“问题清单”3张。', ''],
    ['开展⟦2轮“回访式”督查⟧。', 'self_checks 2轮'],
    ['开展⟦2轮“回头看”检查⟧。', 'self_checks 2轮'],
    ['破解9个“硬骨头”问题。', ''],
  ])('%s', expectResult);
});

describe('what the head takes on, in other words', () => {
  test.each([
    ['党委书记与37个党组织书记逐一谈话,⟦带头包抓6个⟧重难点问题。', 'tasks_led_by_head 6个'],
    ['⟦理事长领办2个⟧重点问题,其余18个问题由3名副理事长认领。', 'tasks_led_by_head 2个'],
    ['副理事长领办2个重点问题。', ''],
    [
      '列出⟦整改措施38条⟧,⟦支部书记包干5个⟧,其余8个由“两委”成员分别负责。',
      'rect_measures 38条; tasks_led_by_head 5个',
    ],
  ])('%s', expectResult);
});

describe('counts in other dresses', () => {
  test.each([
    [
      '围绕反馈的问题,梳理为⟦3个方面⟧、⟦10个大项⟧、⟦42个子项⟧。',
      'problem_aspects 3个方面; problem_categories 10个; problems_specific 42个',
    ],
    ['制定⟦任务清单12项⟧,细化为42个子项。', 'rect_tasks 12项'],
    ['局领导⟦带队检查3次⟧。', 'self_checks 3次'],
    [
      '召开⟦党组会议次数达12次⟧,⟦现场推进会次数达5次⟧。',
      'meetings_party_committee 12次; meetings_dispatch 5次',
    ],
    ['⟦廉政风险点排查出214个⟧、⟦防控措施331条⟧。', 'risk_points 214个; risk_controls 331条'],
    ['坚持一条一条对照、一件一件整改、一次一次督查。', ''],
    ['制定⟦整改措施89条⟧,9个社区同步制定整改措施143条。', 'rect_measures 89条'],
    ['镇党委和3个支部共制定⟦整改措施57条⟧。', 'rect_measures 57条'],
    ['县委巡察办开展⟦督导检查3次⟧,提出整改建议9条。', 'self_checks 3次'],
    ['县委巡察办⟦反馈意见建议9条⟧。', 'opinions_items 9条'],
    ['机关纪委开展⟦整改监督检查2次⟧,反馈意见建议16条。', 'self_checks 2次'],
    ['移交的⟦143件领导干部问题线索⟧,⟦办结119件⟧。', 'clues_received 143件; clues_closed 119件'],
    ['将⟦2起涉粮问题线索⟧移交县纪委监委。', 'clue_transferred 2起'],
    [
      '⟦对11名干部作出处理⟧,其中⟦党内警告2人⟧,⟦政务记过1人⟧。',
      'held_accountable_total 11人; party_warning 2人; gov_demerit 1人',
    ],
    ['对违规人员作出处理。', ''],
  ])('%s', expectResult);
});

describe('a rate or a state belongs to its noun', () => {
  test.each([
    [
      '明确⟦问题31条⟧、⟦措施94条⟧,⟦已完成29条⟧,⟦2条限时推进⟧。',
      'problems_total 31条; rect_measures 94条; completed 29条; ongoing 2条',
    ],
    ['明确⟦问题31条⟧、⟦措施94条⟧,已完成90条,4条限时推进。', 'problems_total 31条; rect_measures 94条'],
    [
      '⟦40个问题⟧⟦已完成36个⟧;措施完成率93.75%,⟦问题完成率90%⟧。',
      'problems_total 40个; completed 36个; completion_rate 90%',
    ],
    ['整改措施⟦完成率93.75%⟧。', 'completion_rate 93.75%'],
    ['措施完成率98%,⟦整改率95%⟧。', 'completion_rate 95%'],
    [
      '⟦反馈问题27个⟧,需⟦整改事项58项⟧,目前⟦已整改问题26个⟧,落实整改事项57项,⟦问题整改率96.3%⟧。',
      'problems_total 27个; rect_tasks 58项; completed 26个; completion_rate 96.3%',
    ],
    [
      '⟦172项整改任务⟧已完成159项;⟦46个问题⟧已完成或⟦基本完成41个⟧。',
      'rect_tasks 172项; problems_total 46个; basically_done 41个',
    ],
    [
      '⟦59个问题⟧⟦已完成(含阶段性完成)整改55个⟧,⟦持续推进4个⟧。',
      'problems_total 59个; completed 55个; ongoing 4个',
    ],
    [
      '反馈⟦57个问题⟧,⟦219项任务⟧。应完成的⟦174项任务全部完成⟧。',
      'problems_total 57个; rect_tasks 219项; completed 174项',
    ],
  ])('%s', expectResult);
});

describe('rules made in one way are of that kind, whatever the examples', () => {
  test.each([
    ['修订完善了资金公示等⟦制度11项⟧。', 'systems_revised 11项'],
    ['新定村规民约等⟦制度5项⟧。', 'systems_new 5项'],
    ['建立健全财务报销、公务接待等⟦制度11项⟧。', 'systems_total 11项'],
    ['修订规范化管理等⟦制度4项⟧。', 'systems_total 4项'],
  ])('%s', expectResult);
});

describe('modifiers that no list holds', () => {
  const MODIFIERS = ['防汛岗位', '物业缴费', '青禾河道', '青年人才', '门诊药房', '镇村两级'];
  test.each([
    ['warning_education', '开展7次', '警示教育活动'],
    ['study_sessions', '组织7次', '集中学习'],
    ['rect_measures', '制定7条', '整改措施'],
    ['systems_total', '建立7项', '管理制度'],
    ['systems_revised', '修订7个', '管理办法'],
  ])('%s: %s…%s', (code, verb, name) => {
    for (const modifier of MODIFIERS)
      expect([modifier, ...counted(`${verb}${modifier}${name}。`)]).toEqual([modifier, `${code} 7`]);
  });

  test.each([
    ['召开推进会议7次强化警示教育。', 'meetings_dispatch 7'],
    ['制定7项措施完善管理制度。', 'rect_measures 7'],
    ['建立3项协调联动机制。', ''],
  ])('do not join a number to a word it does not count: %s', (sentence, expected) => {
    expect(counted(sentence).join('; ')).toBe(expected);
  });
});

test.each(['', '共', '一共', '多达', '就达', '已有', '数量', '总数达'])(
  'the number may follow %j',
  (link) => {
    expect(counted(`召开整改专题会议${link}7次。`)).toEqual(['meetings_special_topic 7']);
    expect(counted(`开展警示教育${link}7次。`)).toEqual(['warning_education 7']);
    expect(counted(`制定整改措施${link}7条。`)).toEqual(['rect_measures 7']);
  },
);
