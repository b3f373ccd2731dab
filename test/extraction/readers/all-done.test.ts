import { describe, test } from 'vitest';
import { expectResult } from '../../support/expected-facts.ts';

describe('a total said to be all done also gives the number done', () => {
  test.each([
    ['反馈的⟦⟦16个问题⟧已全部完成整改⟧。', 'completed 16个; problems_total 16个'],
    ['巡察反馈的⟦⟦41个具体问题⟧均已整改到位⟧。', 'completed 41个; problems_specific 41个'],
    ['反馈的⟦⟦十二个问题⟧全部整改并长期坚持⟧。', 'completed 12个; problems_total 12个'],
    [
      '移交⟦⟦信访件5件⟧、⟦⟦问题线索2件⟧,均已办结⟧⟧。',
      'petitions_closed 5件; petitions_received 5件; clues_closed 2件; clues_received 2件',
    ],
    [
      '反馈⟦⟦24个问题⟧,制定⟦整改措施93条⟧,已全部整改完成⟧。',
      'completed 24个; problems_total 24个; rect_measures 93条',
    ],
    ['反馈的⟦⟦23个问题⟧基本完成整改⟧。', 'basically_done 23个; problems_total 23个'],
    ['转交的⟦⟦14件信访件⟧已全部办结⟧。', 'petitions_closed 14件; petitions_received 14件'],
    ['巡察组移交的⟦⟦9件问题线索⟧已全部办结⟧。', 'clues_closed 9件; clues_received 9件'],
  ])('%s', expectResult);
});

describe('nothing is added', () => {
  test.each([
    ['反馈的⟦16个问题⟧。均已完成整改。', 'problems_total 16个'],
    ['推动反馈的⟦16个问题⟧全部整改到位。', 'problems_total 16个'],
    ['反馈的⟦16个问题⟧,⟦已完成15个⟧。', 'problems_total 16个; completed 15个'],
  ])('%s', expectResult);
});
