import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('clues handed over by the inspection team', () => {
  test.each([
    ['县委巡察组⟦移交问题线索9件⟧。', 'clues_received 9件'],
    ['巡察组移交的⟦9件问题线索⟧,⟦已办结7件⟧。', 'clues_received 9件; clues_closed 7件'],
    ['收到巡察组⟦移交问题线索5条⟧。', 'clues_received 5条'],
    ['⟦办结巡察移交问题线索9件⟧。', 'clues_closed 9件'],
  ])('%s', expectResult);

  test('clues and persons side by side are two figures', () => {
    expectResult('县委巡察组⟦⟦移交问题线索9件⟧12人⟧。', 'clues_received 12人; clues_received 9件');
  });
});

describe('clues passed on by the unit itself', () => {
  test.each([
    ['⟦线索2条⟧已交由市纪委监委办理。', 'clue_transferred 2条'],
    ['向有关部门⟦移交问题线索17条⟧。', 'clue_transferred 17条'],
    ['把⟦1条问题线索⟧转县纪委监委处置。', 'clue_transferred 1条'],
    ['巡察组向有关部门⟦移交问题线索3条⟧。', 'clues_received 3条'],
    ['向县纪委监委⟦移交问题线索3件⟧。', 'clue_transferred 3件'],
    ['⟦移送问题线索2件⟧。', 'clue_transferred 2件'],
    ['向区教育局⟦移交师德问题线索2条⟧。', 'clue_transferred 2条'],
    ['市委巡察组⟦反馈问题23个⟧,向市水务局⟦移交问题线索3件⟧。', 'problems_total 23个; clues_received 3件'],
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

function clues(results: string): string[] {
  return read(notice({ results }))
    .facts.filter(({ scope, date }) => scope === 'notice' && date === null)
    .map(({ indicator, value }) => `${indicator} ${value}`);
}

const NUMERALS = [
  ['3', 3],
  ['十二', 12],
  ['106', 106],
] as const;

describe('the same clues in any of these wordings give the same fact', () => {
  const RECEIVED: readonly ((number: string) => string)[] = [
    (number) => `县委巡察组移交问题线索${number}。`,
    (number) => `巡察组移交的${number}问题线索。`,
    (number) => `收到巡察组转交线索共${number}。`,
    (number) => `处置巡察移交问题线索${number}。`,
  ];
  const PASSED_ON: readonly ((number: string) => string)[] = [
    (number) => `向县纪委监委移交问题线索${number}。`,
    (number) => `将${number}问题线索移交县纪委监委处置。`,
    (number) => `移交市纪委监委问题线索共${number}。`,
    (number) => `向公安机关移交围标串标问题线索${number}。`,
    (number) => `移送涉嫌骗保线索${number}。`,
    (number) => `问题线索${number}已移送派驻纪检监察组。`,
  ];

  test.each([
    ['clues_received', RECEIVED],
    ['clue_transferred', PASSED_ON],
  ] as const)('%s', (code, frames) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMERALS),
        fc.constantFrom('件', '条', '个'),
        fc.constantFrom(...frames),
        ([numeral, value], unit, frame) => {
          const sentence = frame(numeral + unit);
          expect([sentence, ...clues(sentence)]).toEqual([sentence, `${code} ${value}`]);
        },
      ),
    );
  });

  test('a number closed belongs to the nearest clues or petitions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['信访件', 'petitions'], ['问题线索', 'clues']),
        fc.constantFrom('办结', '已办结', '已全部办结', '核查完毕'),
        ([noun, family], done) => {
          const sentence = `巡察组移交${noun}14件,${done}12件。`;
          expect(clues(sentence)).toEqual([`${family}_received 14`, `${family}_closed 12`]);
        },
      ),
    );
  });
});

test('the persons in cases are counted separately', () => {
  expect(clues('立案35件,其中科级干部3人。')).toEqual(['cases_filed 35', 'cases_filed 3']);
});

test.each(['自查发现问题线索5件。', '提供就业线索12条。', '排查线索40条。'])(
  'ignores clues of another kind: %s',
  (sentence) => expect(clues(sentence)).toEqual([]),
);
