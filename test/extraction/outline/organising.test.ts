import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisingIn } from '#extraction/outline/organising.ts';
import { LEAD, read } from '../../support/notice.ts';

const TITLE = '中共青禾镇委员会关于巡察整改进展情况的通报';
const NUMBERS = [
  ['一、', '二、'],
  ['(一)', '(二)'],
  ['1.', '2.'],
  ['第一部分 ', '第二部分 '],
  ['', ''],
] as const;

test('a section that only sums up is not the rectification part', () => {
  const body = '反馈的27个问题已完成整改25个,制定整改措施81条。';
  const text = `${TITLE}\n${LEAD}\n一、压实整改责任\n召开党委会6次。\n二、全力推动问题整改。截至目前,${body}\n三、强化成果运用`;
  const { items, facts } = read(text);
  expect(items).toEqual([]);
  expect(
    facts.filter(({ scope, date }) => scope === 'notice' && date === null).map(({ value }) => value),
  ).toEqual([6, 27, 25, 81]);
});

describe('problems that are only listed before the account of each', () => {
  const account =
    '二、整改落实情况\n(一)关于台账不全的问题\n补齐台账6本。\n(二)关于巡河不勤的问题\n开展巡查12次。';
  test.each([
    '(一)台账不全\n(二)巡河不勤',
    '台账不全\n巡河不勤',
    '1.台账不全\n2.巡河不勤',
    '主要是台账不全、巡河不勤。',
  ])('%j are no items', (listed) => {
    const { items } = read(`${TITLE}\n${LEAD}\n一、巡察反馈的主要问题\n${listed}\n${account}`);
    expect(items.map(({ heading }) => heading)).toEqual(['关于台账不全的问题', '关于巡河不勤的问题']);
  });
});

test.each(['建章立制情况', '举一反三,健全长效机制情况', '存在的困难和不足', '目前仍存在的困难与问题'])(
  '%s after the items is no item',
  (heading) => {
    const items = '(一)关于台账不全的问题\n补齐台账6本。\n(二)关于巡河不勤的问题\n开展巡查12次。';
    const text = `${TITLE}\n${LEAD}\n一、反馈问题整改情况\n${items}\n二、${heading}\n修订制度9项。`;
    expect(read(text).items).toHaveLength(2);
  },
);

/** Headings of the first section that say who led rectification, or how. */
const ORGANISING = [
  '党组组织整改落实情况',
  '镇党委及主要负责人组织整改落实情况',
  '局党委及主要负责同志组织推动整改落实情况',
  '党工委抓整改工作情况',
  '部署推动巡察整改落实情况',
  '县委推动巡视整改工作总体情况',
  '整改工作推进情况',
  '整改落实组织情况',
  '巡察整改工作开展情况',
  '院党委统筹推进整改工作情况',
  '集团党委谋划部署整改工作',
  '整改组织实施情况',
  '强化组织领导,全力抓好整改落实',
  '提高政治站位,扎实推进整改工作',
  '以高度政治自觉抓好巡视整改',
  '党委书记带头抓整改情况',
  '整改动员部署及组织推进情况',
  '履行整改主体责任及部署推动整改落实情况',
  '党支部履行巡察整改主体责任情况',
  '落实整改责任情况',
  '县委组织推动巡视反馈意见整改落实情况',
  '党组组织推动反馈问题整改落实情况',
  '党委推进整改工作的主要做法',
  '巡察反馈意见整改工作组织领导和推进情况',
  '整改落实部署推动情况',
];

/** Headings of the part that goes through the problems. */
const ACCOUNTS = [
  '整改落实情况',
  '具体整改情况',
  '巡察反馈意见整改落实情况',
  '反馈问题整改工作推进情况',
  '推动问题整改情况',
  '抓好反馈问题整改情况',
  '重点问题整改进展',
  '整改任务完成情况',
  '聚焦反馈问题,扎实推进整改落实',
  '坚持问题导向,全面推进整改任务落地落细',
  '逐项整改情况',
];

const ORGANISED = '镇党委召开专题会议5次,制定整改措施64条。';

function notice(...sections: readonly string[]): string {
  return [TITLE, LEAD, ...sections].join('\n');
}

/** The scope of the figures on organisation, and the headings of the items. */
function told(text: string) {
  const { facts, items } = read(text);
  const codes = ['meetings_special_topic', 'rect_measures'];
  return {
    scopes: facts.filter(({ indicator }) => codes.includes(indicator)).map(({ scope }) => scope),
    items: items.map(({ heading }) => heading),
  };
}

describe.each(ORGANISING)('%s', (heading) => {
  test('is not the rectification part, even if the text ends there', () => {
    for (const [number] of NUMBERS) {
      expect(told(notice(`${number}${heading}`, ORGANISED))).toEqual({
        scopes: ['notice', 'notice'],
        items: [],
      });
    }
  });

  test('is followed by the rectification part', () => {
    for (const [number, next] of NUMBERS) {
      const account = [`${next}反馈问题整改落实情况`, '①关于台账不清问题。核对台账5本。'];
      expect(told(notice(`${number}${heading}`, ORGANISED, ...account))).toEqual({
        scopes: ['notice', 'notice'],
        items: ['关于台账不清问题'],
      });
    }
  });
});

test.each([
  ['on the heading’s line', '一、局党委推动整改落实情况。镇党委召开专题会议5次,制定整改措施64条,并明确责'],
  [
    'in paragraphs',
    '一、组织推进整改落实情况\n(一)认账领责。召开专题会议5次。\n(二)挂账推进。制定整改措施64条。',
  ],
  ['in a run', '一、部署推动整改落实情况\n一是认账领责。召开专题会议5次。二是挂账推进。制定整改措施64条。'],
  [
    'before the problems of the same part',
    '一、整改落实情况\n(一)县委组织整改情况。召开专题会议5次,制定整改措施64条。\n(二)具体问题整改情况\n1.关于学习不深问题。补学6次。',
  ],
])('figures on organisation belong to the notice: %s', (_, body) => {
  expect(told(notice(body)).scopes).toEqual(['notice', 'notice']);
});

describe.each(ACCOUNTS)('%s goes through the problems', (heading) => {
  test.each([
    ['alone', ''],
    ['after the organisation', '一、党委组织推动整改落实情况\n召开专题会议5次。\n'],
  ])('%s', (_, before) => {
    const body = `${before}${before ? '二' : '一'}、${heading}\n(一)关于学习不深问题。补学6次。\n(二)关于台账不清问题。核对台账5本。`;
    expect(told(notice(body)).items).toEqual(['关于学习不深问题', '关于台账不清问题']);
  });
});

describe('an account of the whole before one of the problems belongs to the notice', () => {
  const PROBLEMS = '(一)关于学习不深问题。补学6次。\n(二)关于台账不清问题。核对台账5本。';
  test.each([
    `一、局党组整改落实情况\n(一)压实责任。召开专题会议5次。\n(二)严格验收。制定整改措施64条。\n二、反馈问题整改情况\n${PROBLEMS}`,
    `一、整改落实情况\n召开专题会议5次,制定整改措施64条。\n二、反馈问题整改情况\n${PROBLEMS}`,
    `一、我局党组整改落实情况\n召开专题会议5次。\n二、完成情况\n制定整改措施64条。\n三、具体问题整改\n${PROBLEMS}`,
  ])('%s', (body) => {
    const { items, scopes } = told(notice(body));
    expect(items).toEqual(['关于学习不深问题', '关于台账不清问题']);
    expect(scopes.slice(0, 2)).toEqual(['notice', 'notice']);
  });

  test.each([
    `一、巡视整改落实情况\n(一)深入学习\n1.关于学习不深问题。补学6次。\n2.关于台账不清问题。核对台账5本。\n二、选人用人专项检查反馈问题整改情况\n(一)关于程序不严问题。修订程序。`,
    `一、巡视整改落实情况\n(一)聚焦理论武装。一是补学6次。二是核对台账。\n(二)强化作风建设。一是核对台账5本。\n二、移交信访问题整改情况\n1.关于程序不严问题。修订程序。`,
  ])('one that goes through them does not: %s', (body) => {
    expect(told(notice(body)).items.length).toBeGreaterThan(1);
  });

  test('one with the problems below it does not', () => {
    const body = `一、整改落实情况\n${PROBLEMS}\n二、其他问题整改情况\n(一)关于用车不严问题。核对台账5本。`;
    expect(told(notice(body)).items).toHaveLength(3);
  });
});

test('a section with the problems is read under any heading', () => {
  const body = '一、整改工作推进情况\n(一)关于学习不深问题。补学6次。\n(二)关于台账不清问题。核对台账5本。';
  expect(told(notice(body)).items).toHaveLength(2);
});

test.each(['贯彻落实水利部署有差距', '组织领导有欠缺', '监督责任存在盲区'])(
  '%s names problems, not how they were tackled',
  (heading) => {
    const body = `一、${heading}\n(一)关于学习不深问题。补学6次。\n二、党风廉政建设方面\n(一)关于台账不清问题。核对台账5本。`;
    expect(told(notice(body)).items).toHaveLength(2);
  },
);

test('the only long section of a notice that goes on is read under any heading, too', () => {
  const body =
    '一、压实整改责任\n召开会议。\n二、从严推进整改\n1.办学方向。修订计划。\n2.科研成果。设立课题。\n3.学员管理。逐一核实。\n三、下一步打算\n持续巩固。';
  expect(told(notice(body)).items).toHaveLength(3);
});

const COUNTED = '先后召开党委会7次,对22个问题制定措施76条。';
const outside = (body: string) =>
  read(`${TITLE}\n${LEAD}\n${body}`)
    .facts.filter(({ scope, date }) => scope === 'notice' && date === null)
    .map(({ indicator, value }) => `${indicator} ${value}`);
const ALL = ['meetings_party_committee 7', 'problems_total 22', 'rect_measures 76'];

describe('sections on the work as a whole are no items', () => {
  test('as fields, before the account of the problems', () => {
    const body = `一、组织领导方面\n${COUNTED}\n二、整改成效方面\n22个问题整改到位20个,对5人谈话提醒。\n三、具体问题整改情况\n(一)应急能力不强问题\n开展演练3次。`;
    expect(outside(body)).toEqual([...ALL, 'completed 20', 'talk_reminder 5']);
  });

  test('but a field of problems is one, in a list of such fields', () => {
    const body = '一、组织领导方面\n学习不够,对5人谈话提醒。\n二、廉洁自律方面\n开展警示教育3次。';
    expect(outside(body)).toEqual([]);
  });

  test('as ways, before the outcome field by field', () => {
    const body = `一、主要做法\n1.坚持高位推动。${COUNTED}\n2.坚持督改并举。督促检查8次。\n二、整改成效\n(一)聚焦基层治理,提升水平。批评教育3人。\n(二)聚焦作风建设。开展检查5次。\n三、下一步打算\n持续深化整改。`;
    expect(outside(body)).toEqual([...ALL, 'self_checks 8']);
  });

  test.each([
    ['with an outcome of one paragraph', '群众满意度提升到96%。'],
    ['with an outcome field by field', '(一)作风好转。\n(二)满意度提升。'],
  ])('but ways field by field are, %s', (_, outcome) => {
    const body = `一、主要举措\n(一)聚焦理论武装。批评教育3人。\n(二)聚焦基层组织。约谈2人。\n二、取得成效\n${outcome}`;
    expect(outside(body)).toEqual([]);
  });

  test('as a single summary between the organisation and the promise', () => {
    const body = `一、压实整改责任\n${COUNTED}\n二、推进问题整改\n到目前为止,22个问题中完成20个,建章立制18项。\n三、下一步打算\n力争全部清零。`;
    expect(outside(body)).toEqual([...ALL, 'completed 20', 'systems_total 18']);
  });
});

test.each([
  ['举一反三,建章立制', ['systems_new 12']],
  ['坚持标本兼治,健全长效机制', ['systems_new 12']],
  ['完善财务制度', []],
])('%s after the problems tells of all of them, or of its field', (heading, expected) => {
  const body = `一、聚焦问题,逐项整改\n(一)学习不深入的问题。已完成。\n(二)监管不力。约谈2人。\n二、${heading}\n新建制度12项。`;
  expect(outside(body)).toEqual(expected);
});

test('a last section that goes through problems is no promise, whatever it is called', () => {
  const body = `一、扛起整改责任\n${COUNTED}\n二、持续深化整改\n(一)制度落实有偏差。修订章程4项。\n(二)监督不够严格。对2人批评教育。`;
  const { items } = read(`${TITLE}\n${LEAD}\n${body}`);
  expect(items.map(({ heading }) => heading)).toEqual(['制度落实有偏差', '监督不够严格']);
});

test.each([
  '基层组织建设方面问题的整改落实情况',
  '党组织整改落实情况',
  '组织生活不严肃',
  '履行主体责任不到位',
  '执行组织路线情况',
  '压实主体责任',
])('%s says nothing about organising rectification', (words) => expect(organisingIn(words)).toBeNull());

test('bodies, verbs and modifiers in any order and number mean organising', () => {
  const body = fc.constantFrom('', '县委', '局党组', '党组及主要负责人', '学校党委');
  const verbs = fc.array(fc.constantFrom('组织', '部署', '统筹', '推动', '推进'), {
    minLength: 1,
    maxLength: 3,
  });
  const object = fc.constantFrom('整改', '巡察整改', '本轮巡视整改', '集中整改');
  const end = fc.constantFrom('', '情况', '落实情况', '工作情况', '落实工作情况');
  fc.assert(
    fc.property(
      body,
      verbs,
      object,
      end,
      (who, how, what, rest) => organisingIn(`${who}${[...new Set(how)].join('')}${what}${rest}`) !== null,
    ),
  );
});
