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

describe('numbers may follow one verb', () => {
  test.each([
    [
      '⟦⟦局党组会议、专题会议分别召开9次⟧和6次⟧。',
      'meetings_special_topic 6次; meetings_party_committee 9次',
    ],
    [
      '分别给予⟦⟦⟦党内警告、政务警告、诫勉处理1人⟧、1人⟧、3人⟧。',
      'admonition 3人; gov_warning 1人; party_warning 1人',
    ],
    [
      '⟦信访件134件⟧、⟦问题线索17件⟧,⟦⟦分别办结131件⟧、15件⟧。',
      'petitions_received 134件; clues_received 17件; clues_closed 15件; petitions_closed 131件',
    ],
    [
      '移交⟦信访举报12件⟧、⟦问题线索3条⟧,⟦⟦已分别办结10件⟧、2条⟧。',
      'petitions_received 12件; clues_received 3条; clues_closed 2条; petitions_closed 10件',
    ],
  ])('%s', expectResult);
});

describe('as many numbers as meetings are paired with them, also without 分别', () => {
  test.each([
    [
      '先后召开⟦⟦⟦党组会、领导小组会、调度会14次⟧、6次⟧、9次⟧。',
      'meetings_dispatch 9次; meetings_leading_group 6次; meetings_party_committee 14次',
    ],
    [
      '召开⟦⟦党组会议和专题会十二次⟧、三次⟧,开展⟦督查5次⟧。',
      'meetings_special_topic 3次; meetings_party_committee 12次; self_checks 5次',
    ],
    ['召开⟦党组会议、专题会3次⟧,调研2次。', 'meetings_total 3次'],
    ['召开⟦党组会、专题会、推进会共12次⟧、3场。', 'meetings_total 12次'],
  ])('%s', expectResult);
});

describe('closed cases are told apart, and what is no case is left out', () => {
  test.each([
    [
      '收到⟦信访件24件⟧、⟦问题线索6件⟧,⟦⟦分别办结20件⟧、4件⟧。',
      'petitions_received 24件; clues_received 6件; clues_closed 4件; petitions_closed 20件',
    ],
    ['收到⟦信访件24件⟧、⟦问题线索6件⟧,办结20件,2件正在办理。', 'petitions_received 24件; clues_received 6件'],
    ['⟦信访件134件⟧、线索17件,尚未分别办结3件、2件。', 'petitions_received 134件'],
    ['交办事项30件、⟦信访件15件⟧,⟦分别办结28件、14件⟧。', 'petitions_received 15件; petitions_closed 14件'],
    [
      '⟦信访件134件⟧,⟦问题线索17件⟧,⟦⟦已办结131件⟧、15件⟧。',
      'petitions_received 134件; clues_received 17件; clues_closed 15件; petitions_closed 131件',
    ],
  ])('%s', expectResult);
});

describe('one number is not shared out among several', () => {
  test.each([
    ['⟦⟦分别给予2名干部政务警告⟧、政务记过处分⟧。', 'gov_demerit uncounted; gov_warning uncounted'],
    ['拟分别给予党内警告、诫勉1人、3人。', ''],
    ['分别给予⟦⟦党纪、政务处分3人⟧、5人⟧。', 'gov_sanctions_total 5人; party_sanctions_total 3人'],
  ])('%s', expectResult);
});
