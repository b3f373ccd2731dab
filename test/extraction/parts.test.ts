import { describe, expect, test } from 'vitest';
import { notice, read } from '../support/notice.ts';

/** Parts and totals in a sentence of the overall result, as code of the part < code of the total. */
function partsIn(sentence: string): string[] {
  const { facts } = read(notice({ results: sentence }));
  const byId = new Map(facts.map((fact) => [fact.fact_id, fact]));
  return facts.flatMap(({ indicator, value, part_of }) => {
    const total = part_of === null ? undefined : byId.get(part_of);
    return total ? [`${indicator} ${value} < ${total.indicator} ${total.value}`] : [];
  });
}

describe('a bracket lists the parts of the total before it', () => {
  test.each([
    [
      '追回、清退资金96万元,其中追回补贴66万元,清退绩效30万元。',
      ['recalled 660000 < recalled 960000', 'cleared_refunded 300000 < recalled 960000'],
    ],
    [
      '收缴清退资金56万元(清退46万元、收缴10万元)。',
      ['cleared_refunded 460000 < confiscated 560000', 'confiscated 100000 < confiscated 560000'],
    ],
    [
      '给予党纪处分2人(党内警告1人,党内严重警告1人)。',
      ['party_warning 1 < party_sanctions_total 2', 'party_serious_warning 1 < party_sanctions_total 2'],
    ],
    [
      '组织处理2人（调离岗位1人、解聘1人）。',
      ['post_adjustment 1 < org_measures_total 2', 'contract_termination 1 < org_measures_total 2'],
    ],
    [
      '党纪处分1人(党内警告1人),政务处分1人(政务记过1人)。',
      ['party_warning 1 < party_sanctions_total 1', 'gov_demerit 1 < gov_sanctions_total 1'],
    ],
    [
      '问责9人(党纪处分2人(党内警告2人),诫勉7人)。',
      [
        'party_sanctions_total 2 < held_accountable_total 9',
        'party_warning 2 < party_sanctions_total 2',
        'admonition 7 < held_accountable_total 9',
      ],
    ],
  ])('%s', (sentence, expected) => expect(partsIn(sentence)).toEqual(expected));
});

describe('其中 lists parts as well', () => {
  test.each([
    [
      '制定完善制度21项,其中新建8项、修订13项。',
      ['systems_new 8 < systems_total 21', 'systems_revised 13 < systems_total 21'],
    ],
    [
      '追责问责14人,其中:党纪处分3人,诫勉4人。',
      ['party_sanctions_total 3 < held_accountable_total 14', 'admonition 4 < held_accountable_total 14'],
    ],
    [
      '反馈的25个问题,其中已完成整改19个,正在整改6个。',
      ['completed 19 < problems_total 25', 'ongoing 6 < problems_total 25'],
    ],
    [
      '整改问题资金96万元,其中:追缴30万元,归还原资金渠道66万元。',
      [
        'recovered_pursued 300000 < problem_funds_rectified 960000',
        'problem_funds_rectified 660000 < problem_funds_rectified 960000',
      ],
    ],
  ])('%s', (sentence, expected) => expect(partsIn(sentence)).toEqual(expected));
});

describe('a figure beside a total is not one of its parts', () => {
  test.each([
    '党纪处分2人,政务处分1人,组织处理2人。',
    '党纪处分2人,诫勉3人。',
    '党纪处分2人(均为村干部),诫勉3人。',
    '追缴资金12万元,挽回其他经济损失80万元。',
    '反馈的25个问题,已完成整改19个。',
    '党纪处分2人。其间,党内警告教育活动4次。',
  ])('%s', (sentence) => expect(partsIn(sentence)).toEqual([]));
});
