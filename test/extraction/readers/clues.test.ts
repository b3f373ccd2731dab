import { describe, test } from 'vitest';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('clues handed over by the inspection team', () => {
  test.each([
    ['县委巡察组⟦移交问题线索9件⟧。', 'clues_received 9件'],
    ['巡察组移交的⟦9件问题线索⟧,⟦已办结7件⟧。', 'clues_received 9件; clues_closed 7件'],
    ['收到巡察组⟦移交问题线索5条⟧。', 'clues_received 5条'],
  ])('%s', expectResult);

  test('clues and persons side by side are two figures', () => {
    expectResult('县委巡察组⟦⟦移交问题线索9件⟧12人⟧。', 'clues_received 12人; clues_received 9件');
  });
});

describe('clues passed on by the unit itself', () => {
  test.each([
    ['向县纪委监委⟦移交问题线索3件⟧。', 'clue_transferred 3件'],
    ['⟦移送问题线索2件⟧。', 'clue_transferred 2件'],
    ['⟦交由县纪委调查2人⟧。', 'clue_transferred 2人'],
  ])('%s', expectResult);
});

describe('closed petitions are separate from clues', () => {
  test.each([
    ['转办⟦信访件14件⟧,⟦办结12件⟧。', 'petitions_received 14件; petitions_closed 12件'],
    [
      '转办⟦信访件14件⟧,⟦办结12件⟧;⟦移交问题线索3件⟧,⟦已办结2件⟧。',
      'petitions_received 14件; petitions_closed 12件; clues_received 3件; clues_closed 2件',
    ],
  ])('%s', expectResult);
});

test('clues handed in and dealt with are clues received', () => {
  expectResult('处置巡察⟦移交问题线索16件⟧,⟦了结9件⟧。', 'clues_received 16件; cases_closed 9件');
});

test('a clue handed to the discipline body counts as passed on, wherever it is stated', () => {
  expectInItem('⟦移交问题线索1件⟧至县纪委监委。', 'clue_transferred 1件');
});
