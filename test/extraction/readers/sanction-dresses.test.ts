import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SANCTIONS } from '#extraction/vocabulary/sanctions.ts';
import { notice, read } from '../../support/notice.ts';

const NUMERALS: readonly (readonly [string, number])[] = [
  ['2', 2],
  ['十二', 12],
  ['23', 23],
  ['106', 106],
  ['７', 7],
];
const PERSONS = ['干部', '责任人', '村党支部书记', '经办人员', '班子成员', '失职的站长'];

const HOW = [
  '',
  '集中',
  '逐个',
  '陆续',
  '立即',
  '从严',
  '按规定',
  '在全局',
  '在民主生活会上',
  '由派驻纪检监察组',
];

const FRAMES: readonly ((head: string, number: string, persons: string) => string)[] = [
  (head, number) => `${head}${number}人。`,
  (head, number) => `给予${head}${number}人。`,
  (head, number) => `共${head}${number}名。`,
  (head, number, persons) => `${head}${persons}${number}人。`,
  (head, number, persons) => `对${number}名${persons}给予${head}。`,
  (head, number, persons) => `${number}名${persons}受到${head}。`,
  ...HOW.map(
    (how) => (head: string, number: string, persons: string) => `对${number}名${persons}${how}给予${head}。`,
  ),
  (head, number, persons) => `依规依纪对${number}名${persons}予以${head}处理。`,
];
const SPECIAL = new Set([
  'orgs_held_accountable',
  'clue_transferred',
  'cases_filed',
  'cases_closed',
  'talk_inquiry',
]);
const HEADS = SANCTIONS.filter(({ code }) => !SPECIAL.has(code)).flatMap(({ code, heads }) =>
  heads.filter((head) => !/[…]|处理|给予|共|累计|司法$/u.test(head)).map((head) => [head, code] as const),
);

function inResults(results: string): string[] {
  return read(notice({ results }))
    .facts.filter(({ scope, date }) => scope === 'notice' && date === null)
    .map(({ indicator, value }) => `${indicator} ${value}`);
}

function inItem(sentence: string): string[] {
  return read(notice({ items: ['组织学习文件。', sentence] }))
    .facts.filter(({ scope, date }) => scope === 'item' && date === null)
    .map(({ indicator, value }) => `${indicator} ${value}`);
}

test('the same sanction in any of these wordings gives the same fact', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HEADS),
      fc.constantFrom(...NUMERALS),
      fc.constantFrom(...PERSONS),
      fc.constantFrom(...FRAMES),
      ([head, code], [numeral, value], persons, frame) => {
        const sentence = frame(head, numeral, persons);
        expect([sentence, ...inResults(sentence)]).toEqual([sentence, `${code} ${value}`]);
        expect([sentence, ...inItem(sentence)]).toEqual([sentence, `${code} ${value}`]);
      },
    ),
    { numRuns: 300 },
  );
});

const LISTED: readonly (readonly [string, string])[] = [
  ['党内警告', 'party_warning'],
  ['党内严重警告', 'party_serious_warning'],
  ['政务记过', 'gov_demerit'],
  ['诫勉', 'admonition'],
  ['批评教育', 'criticism_education'],
  ['开除党籍', 'party_expulsion'],
  ['留党察看一年', 'party_probation'],
  ['免职', 'removal_from_post'],
];

test('a list reads the same in any order', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...LISTED], { minLength: 2, maxLength: 5 }),
      fc.constantFrom('、', ',', ';'),
      fc.constantFrom('人', '名', '人次'),
      (list, separator, unit) => {
        const sentence = `给予${list.map(([head], i) => `${head}${i + 2}${unit}`).join(separator)}。`;
        const expected = list.map(([, code], i) => `${code} ${i + 2}`);
        expect([sentence, ...inResults(sentence)]).toEqual([sentence, ...expected]);
      },
    ),
    { numRuns: 120 },
  );
});

test('各 gives its number to each sanction of a list, wherever it stands', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(LISTED.slice(0, 6), { minLength: 2, maxLength: 4 }), (list) => {
      const sentence = `${list.map(([head]) => head).join('、')}各2人。`;
      expect(inResults(sentence)).toEqual(list.map(([, code]) => `${code} 2`));
    }),
  );
});

describe('a sanction without a number is an event, with any persons and verbs', () => {
  const GRAVE: readonly (readonly [string, string])[] = [
    ['立案审查调查', 'cases_filed'],
    ['党内警告处分', 'party_warning'],
    ['留党察看一年处分', 'party_probation'],
    ['开除党籍处分', 'party_expulsion'],
    ['政务记大过处分', 'gov_major_demerit'],
    ['诫勉谈话', 'admonition'],
    ['约谈', 'interview_summons'],
  ];
  const ANY_FRAME: readonly ((head: string, persons: string) => string)[] = [
    (head, persons) => `对${persons}进行${head}。`,
    (head, persons) => `对原${persons}依规依纪给予${head}。`,
    (head, persons) => `对违规出借资金28万元的${persons}给予${head}。`,
    (head, persons) => `${persons}受到${head}。`,
  ];

  test('for every sanction', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GRAVE),
        fc.constantFrom('会计', '规划股股长', '村委会主任', '项目负责人'),
        fc.constantFrom(...ANY_FRAME),
        ([head, code], persons, frame) => {
          const sentence = frame(head, persons);
          const facts = inItem(sentence).filter((fact) => !fact.startsWith('business'));
          expect([sentence, ...facts]).toEqual([sentence, `${code} null`]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test.each([
    [
      '原会计因挪用公款被立案审查,目前已开除党籍,并移送司法机关。',
      'cases_filed, party_expulsion, transferred_to_justice',
    ],
    ['村党总支书记被镇党委约谈。', 'interview_summons'],
    ['涉嫌犯罪问题移送检察机关审查起诉。', 'transferred_to_justice'],
    ['约谈乡镇分管领导。', 'interview_summons'],
    ['通报批评相关责任人。', 'circulated_criticism'],
    ['对副局长给予党内警告处分,责令其作出书面检查。', 'party_warning, ordered_self_examination'],
    ['对违反规定的会计给予政务警告处分。', 'gov_warning'],
    ['对物资部部长给予留党察看一年、撤职处分。', 'party_probation, gov_removal'],
    ['对原支书涉嫌职务犯罪问题,移送县监委立案调查。', 'clue_transferred, cases_filed'],
  ])('%s', (sentence, codes) => {
    expect(inItem(sentence)).toEqual(codes.split(', ').map((code) => `${code} null`));
  });

  test.each([
    '对企业进行约谈。',
    '对违法占地行为立案查处。',
    '对涉事公司立案调查。',
    '发现问题线索及时移送纪委监委。',
    '约谈企业负责人。',
    '回访受处分人员12人次。',
    '其他方式处理7人。',
    '公安机关对涉案人员立案侦查。',
    '免去其村委会主任职务按程序办理。',
  ])('but not: %s', (sentence) => expect(inItem(sentence)).toEqual([]));
});

describe('the number may stand inside the name of the sanction', () => {
  test.each([
    ['免去2名中层干部职务。', 'removal_from_post 2'],
    ['免去财务科1名科长职务。', 'removal_from_post 1'],
    ['责令2人限期整改。', 'time_limited_correction 2'],
    ['取消3名职工评优资格。', 'cancel_honours 3'],
    ['取消优秀学员评选资格三人。', 'cancel_honours 3'],
    ['解除2名协管员劳动合同。', 'contract_termination 2'],
    ['撤销1名村干部党内职务。', 'party_removal 1'],
  ])('%s', (sentence, expected) => expect(inItem(sentence)).toEqual([expected]));
});

describe('examples of a total are that total', () => {
  test.each([
    ['对3名项目负责人作出免职、降职等组织处理。', 'org_measures_total 3'],
    ['免职、调离岗位等组织处理5人。', 'org_measures_total 5'],
    ['对涉事的4名干部给予党内警告、记过等党纪政务处分。', 'party_gov_sanctions_total 4'],
  ])('%s', (sentence, expected) => expect(inItem(sentence)).toEqual([expected]));
});

describe('the persons may stand in a clause of their own', () => {
  test.each([
    ['对2名干部,依规依纪给予党内警告处分。', 'party_warning 2'],
    ['对违反纪律的3名工作人员,分别给予诫勉、批评教育。', 'education_reminder 3'],
  ])('%s', (sentence, expected) => expect(inItem(sentence)).toEqual([expected]));

  test('but not before a clause on something else', () => {
    expect(inItem('走访党员12人,约谈情况良好。')).toEqual([]);
  });
});

test('a bare word takes its meaning from the words after it if none stand before it', () => {
  expect(inItem('警告2人、记过1人。')).toEqual(['gov_warning 2', 'gov_demerit 1']);
  expect(inItem('警告2人、严重警告1人。')).toEqual(['party_warning 2', 'party_serious_warning 1']);
  expect(inItem('警告商户12人次,行政处罚3起。')).toEqual([]);
});

describe('several groups of persons', () => {
  test.each([
    ['对3名班子成员、5名中层干部进行约谈。', ['interview_summons 3', 'interview_summons 5']],
    ['诫勉科级干部3人、股级干部5人。', ['admonition 3', 'admonition 5']],
    ['问责党组织2个、党员干部11人。', ['orgs_held_accountable 2', 'held_accountable_total 11']],
    ['通报批评2个党支部。', ['orgs_held_accountable 2']],
    ['对2家子公司负责人进行约谈。', ['interview_summons 2']],
  ])('%s', (sentence, expected) => expect(inItem(sentence)).toEqual(expected));
});
