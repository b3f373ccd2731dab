import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONEY } from '#extraction/vocabulary/money.ts';
import { notice, read } from '../../support/notice.ts';

const SUMS: readonly (readonly [string, number])[] = [
  ['3860元', 3860],
  ['12.5万元', 125000],
  ['1,284.6万元', 12846000],
  ['三万六千元', 36000],
  ['贰拾万元', 200000],
  ['1.26亿元', 126000000],
];

/** Verbs that need no object of their own. */
const VERBS = MONEY.filter(({ needs }) => !needs).flatMap(({ code, verbs }) =>
  verbs.filter((verb) => !/[…入库政]|资金|拖欠|渠道/u.test(verb)).map((verb) => [verb, code] as const),
);
const OBJECTS = ['资金', '违规资金', '各类款项', '多发的补贴', '违规发放的津贴补贴资金'];

const FRAMES: readonly ((verb: string, object: string, sum: string) => string)[] = [
  (verb, object, sum) => `${verb}${object}${sum}。`,
  (verb, object, sum) => `已${verb}${object}共计${sum}。`,
  (verb, object, sum) => `通过整改,${verb}${object}合计${sum}。`,
  (verb, object, sum) => `${verb}${object},金额${sum}。`,
  (verb, object, sum) => `${verb}${sum}。`,
];

function money(sentence: string): string[] {
  const { facts } = read(notice({ items: ['组织学习文件。', sentence] }));
  return facts
    .filter(({ scope, unit }) => scope === 'item' && unit === '元')
    .map(({ indicator, value }) => `${indicator} ${value}`);
}

test('the same sum in any of these wordings gives the same fact', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...VERBS),
      fc.constantFrom(...OBJECTS),
      fc.constantFrom(...SUMS),
      fc.constantFrom(...FRAMES),
      ([verb, code], object, [printed, value], frame) => {
        const sentence = frame(verb, object, printed);
        expect([sentence, ...money(sentence)]).toEqual([sentence, `${code} ${value}`]);
      },
    ),
    { numRuns: 300 },
  );
});

test('the verb may follow its sum', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('追缴', '收回', '清退', '追回', '收缴', '补缴', '退缴', '退还'),
      fc.constantFrom('已全部', '已', '均已', '全部'),
      fc.constantFrom('', '到位'),
      (verb, done, ending) => {
        const sentence = `违规发放补贴5.2万元${done}${verb}${ending}。`;
        const code = MONEY.find(({ verbs }) => verbs.includes(verb))?.code;
        expect([sentence, ...money(sentence)]).toEqual([sentence, `${code} 52000`]);
      },
    ),
  );
});

test('the first of two verbs decides, however they are joined', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('追缴', '补缴', '收缴'),
      fc.constantFrom('、', '和', '及', '并', ''),
      fc.constantFrom('退还', '上缴'),
      (first, joint, second) => {
        const sentence = `${first}${joint}${second}各类资金18万元。`;
        const code = MONEY.find(({ verbs }) => verbs.includes(first))?.code;
        expect([sentence, ...money(sentence)]).toEqual([sentence, `${code} 180000`]);
      },
    ),
  );
});

describe('a sum of another kind stays an amount', () => {
  test.each([
    ['对确实无法收回的38.2万元作账务处理。', 'accounts_regularised 382000'],
    ['违规列支的63800元已调整账务。', 'accounts_regularised 63800'],
    ['违规列支的63800元需调整账务。', 'business_amount 63800'],
    ['结余5万元需上缴财政。', 'business_amount 50000'],
    ['没收履约保证金5万元。', 'business_amount 50000'],
    ['收回土地出让收益1.2亿元。', 'taken_back 120000000'],
    ['收回闲置土地120亩,投资5000万元。', 'business_amount 50000000'],
    ['支付逾期过渡费118万元。', 'arrears_disbursed 1180000'],
    ['支付劳务派遣服务费12万元。', 'business_amount 120000'],
    ['整改审计问题资金1905万元。', 'problem_funds_rectified 19050000'],
    ['单项合同估算价400万元以上的工程须公开招标。', 'threshold_amount 4000000'],
    ['超过5万元的支出由党委会研究。', 'threshold_amount 50000'],
    ['应追缴资金30万元。', 'amount_involved 300000'],
    ['涉及违规资金20万元。', 'amount_involved 200000'],
  ])('%s', (sentence, expected) => expect(money(sentence)).toEqual([expected]));
});
