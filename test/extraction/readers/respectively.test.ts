import { describe, test } from 'vitest';
import { expectResult } from '../../support/expected-facts.ts';

describe('a list of names and a list of numbers are paired in order', () => {
  test('two sums', () => {
    expectResult(
      '⟦⟦追缴、清退资金分别为18.6万元⟧、4.25万元⟧。',
      'cleared_refunded 42500元; recovered_pursued 186000元',
    );
  });

  test('two counts', () => {
    expectResult(
      '⟦⟦党纪处分、政务处分分别为4人⟧、2人⟧。',
      'gov_sanctions_total 2人; party_sanctions_total 4人',
    );
  });

  test('three kinds', () => {
    expectResult(
      '⟦⟦⟦诫勉、批评教育和谈话提醒分别为1人⟧、5人⟧、9人⟧。',
      'talk_reminder 9人; criticism_education 5人; admonition 1人',
    );
  });
});
