import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksIn, checksNamed, cutAfter } from '../../support/checks.ts';

const sums = (results: string) => checksNamed('bracket_sum', { results });

describe('parts that add up agree, even if some have no name', () => {
  test.each([
    ['党纪处分3人(党内警告2人,党内严重警告1人)。', 3],
    ['追责问责7人,其中:党纪处分3人,诫勉4人。', 7],
    ['制定完善制度21项,其中新建8项、修订13项。', 21],
    ['给予组织处理11人(责令辞职2人,免职4人,其他5人)。', 11],
    ['追责问责20人（党内警告2人、诫勉5人、批评教育9人、其他处理4人）。', 20],
    ['问责12人(其中党纪处分3人、诫勉5人、其余4人)。', 12],
    ['追责问责15人,其中党纪处分4人、组织处理3人、其它处理8人。', 15],
    ['处理党员干部9人(诫勉3人、谈话提醒4人,另有2人作出书面检查)。', 9],
    ['建立完善制度20项(新建8项、修订9项、其他3项)。', 20],
    ['完善制度30项(制定12项,修订15项,其余3项为废止)。', 30],
    ['党纪处分8人(警告3人、严重警告2人、撤销党内职务1人、其余2人为开除党籍)。', 8],
    ['问责党员干部18人:党纪处分5人,诫勉6人,其他方式7人。', 18],
    ['给予组织处理十一人(免职四人,其他七人)。', 11],
    ['给予组织处理11名(免职4名,其他人员7名)。', 11],
    ['共问责26人[诫勉6人,批评教育12人,另外8人作出书面检查]。', 26],
    ['健全制度机制18个(新制定5个,修订10个,其他3个)。', 18],
    ['问责10人(党内警告3人,取消评优6人,诫勉1人)。', 10],
    ['给予党纪处分6人(警告4人(科级2人)、严重警告2人)。', 6],
    ['给予党纪处分6人(警告4人、严重警告2人,其中科级3人)。', 6],
    ['追缴违规资金36.5万元(其中个人退缴12.5万元、上缴财政24万元)。', 365000],
    ['清退违规资金1.13万元(上缴财政1.03万元、个人退缴999.99元、收缴0.01元)。', 11300],
    ['召开整改会议12次(党委会5次、专题会7次)。', 12],
  ])('%s', (results, total) => expect(sums(results)).toEqual([`agrees ${total} ${total}`]));
});

describe('a closed list of all parts that does not add up differs', () => {
  test.each([
    ['党纪处分4人(党内警告2人,党内严重警告1人)。', 'differs 4 3'],
    ['党纪处分2人(党内警告2人,党内严重警告1人)。', 'differs 2 3'],
    ['给予政务处分9人(警告4人、记过2人、降级1人)。', 'differs 9 7'],
    ['追责问责19人:党纪处分4人,诫勉6人,批评教育5人。', 'differs 19 15'],
    ['建立完善制度21项(新建8项,修订12项)。', 'differs 21 20'],
    ['给予组织处理9人(免职3人,降职1人,其他4人)。', 'differs 9 8'],
  ])('%s', (results, expected) => expect(sums(results)).toEqual([expected]));
});

describe('a sum that may come from the wording is left undecided', () => {
  test.each([
    ['not all are listed', '追责问责14人,其中:党纪处分3人,诫勉4人。', '14 7'],
    ['not all are listed', '建立完善制度34项(其中新建12项)。', '34 12'],
    ['not all are listed', '追责问责20人(党内警告2人、诫勉5人等)。', '20 7'],
    ['one person in two classes', '追责问责7人(党纪处分5人,诫勉4人)。', '7 9'],
    ['one person named twice', '党纪处分4人(警告3人、严重警告2人,其中1人同时受两种处分)。', '4 5'],
    ['one person with two measures', '组织处理5人(调整职务3人、免职3人)。', '5 6'],
    ['one person with two sanctions', '给予党纪政务处分5人(党内警告4人、政务警告3人)。', '5 7'],
    ['an approximate total', '制定完善制度20余项(新建8项,修订13项)。', '20 21'],
    ['persons and times', '追责问责20人(党内警告2人、诫勉5人次)。', '20 2'],
    ['some sums are left out', '追缴违规资金36.5万元(个人退缴12.5万元、上缴财政23万元)。', '365000 355000'],
    ['one sum in two parts', '追缴违规资金36.5万元(个人退缴20万元、上缴财政24万元)。', '365000 440000'],
    ['one meeting in two kinds', '召开整改会议12次(党委会5次、专题会8次)。', '12 13'],
    ['some meetings are left out', '召开整改会议12次(党委会5次、专题会6次)。', '12 11'],
    ['a part that is not known', '问责10人(党内警告3人、取消评优2人、诫勉1人)。', '10 4'],
  ])('%s: %s', (_, results, values) => expect(sums(results)).toEqual([`cannot_tell ${values}`]));

  test.each([
    ['给予党纪处分14人(党内警告6人,党内严重警告3人,', '14 9'],
    ['给予党纪处分14人（党内警告6人、党内严重警', '14 6'],
    ['坚持有案必查,给予组织处理9人(免职2人', '9 2'],
    ['追责问责14人,其中党纪处分3人、诫勉', '14 3'],
    ['追责问责14人:党纪处分3人、诫勉4人', '14 7'],
    ['整改以来,建立完善制度34项(其中新建12项、', '34 12'],
    ['建立完善制度34项,其中新建12项、', '34 12'],
    ['党纪处分9人(党内警告6人,党内严重警告3人,', '9 9'],
    ['追责问责7人,其中党纪处分3人、诫勉4人、', '7 7'],
  ])('the text is cut off: %s', (results, values) => {
    expect(checksIn('bracket_sum', cutAfter(results))).toEqual([`cannot_tell ${values}`]);
  });
});

test.each(['清退违规资金36.5万元,其中上缴财政24万元。', '召开整改会议12次,其中专题会7次。'])(
  'a single sum or meeting out of a total tells nothing: %s',
  (results) => expect(sums(results)).toEqual([]),
);

test('nothing is added up without a total', () => expect(sums('党纪处分3人,诫勉4人。')).toEqual([]));

test('a bracket agrees or differs with what its parts add up to, in any order and number', () => {
  const kinds = ['党内警告', '党内严重警告', '撤销党内职务', '留党察看', '开除党籍'];
  const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: -1, max: 1 }),
      (parts, others, off) => {
        const sum = parts.reduce((a, b) => a + b, others);
        const listed = parts.map((n, i) => `${kinds[i]}${n}人`);
        const all = others === 0 ? listed : [...listed, `其他${others}人`];
        const [found = ''] = sums(`给予党纪处分${sum + off}人(${all.join('、')})。`);
        expect(found).toBe(`${off === 0 ? 'agrees' : 'differs'} ${sum + off} ${sum}`);
      },
    ),
    { numRuns: 40 },
  );
});
