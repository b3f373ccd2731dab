import { describe, test } from 'vitest';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('a sanction stated without a number has no value', () => {
  test.each([
    ['⟦对相关责任人进行问责处理⟧。', 'held_accountable_total uncounted'],
    ['⟦责令分管负责人作出书面检查⟧。', 'ordered_self_examination uncounted'],
    ['管理所所长被⟦责令作出检查⟧。', 'ordered_self_examination uncounted'],
    ['⟦分管副院长作出书面检查⟧。', 'ordered_self_examination uncounted'],
    ['⟦设备科长受诫勉⟧。', 'admonition uncounted'],
    ['⟦值班编辑作书面检查⟧。', 'ordered_self_examination uncounted'],
    ['⟦对总务主任作出免职⟧决定。', 'removal_from_post uncounted'],
    ['⟦1280元已由本人交回⟧,并⟦对其批评教育⟧。', 'returned_by_person 1280元; criticism_education uncounted'],
    ['⟦对经办人员进行批评教育⟧。', 'criticism_education uncounted'],
    ['⟦对失职的站所负责人进行了约谈⟧。', 'interview_summons uncounted'],
    ['⟦对原站长给予党内警告处分⟧。', 'party_warning uncounted'],
    [
      '⟦⟦对项目经理给予党内严重警告处分⟧并免去其职务⟧。',
      'removal_from_post uncounted; party_serious_warning uncounted',
    ],
    ['⟦对审批不严的财务总监提醒谈话⟧。', 'talk_reminder uncounted'],
    ['⟦财务负责人由主管局谈话提醒⟧。', 'talk_reminder uncounted'],
    ['⟦原站长开除党籍⟧,⟦移送司法⟧。', 'party_expulsion uncounted; transferred_to_justice uncounted'],
    ['⟦对监管不力的原站长给予政务记过处分⟧。', 'gov_demerit uncounted'],
    ['有关⟦问题线索已移交县纪委监委⟧。', 'clue_transferred uncounted'],
  ])('%s', expectInItem);
});

describe('a sanction that nobody received is not stated', () => {
  test.each([
    '供应商供货质量差,对其通报批评。',
    '安全员作出检查,发现隐患12处。',
    '责任领导应作出书面检查。',
    '干部曾受诫勉。',
    '无人被移送司法。',
    '没有人受到党纪处分。',
    '无一人受到问责。',
  ])('%s', (source) => {
    expectInItem(source);
    expectResult(source);
  });

  test.each([['⟦对无人机项目负责人进行了约谈⟧。', 'interview_summons uncounted']])(
    '无人机 does not read as 无人: %s',
    expectInItem,
  );
});

describe('general remarks on sanctions state none', () => {
  test.each([
    '完善问责机制,加大问责力度。',
    '对不作为的一律问责。',
    '制定《责任追究办法》。',
    '坚持运用监督执纪“四种形态”。',
    '如有违规将严肃追责。',
    '对企业开展约谈。',
    '组织批评与自我批评。',
    '强化执纪问责。',
    '要求各站所对发现的问题及时批评教育。',
  ])('%s', (source) => {
    expectInItem(source);
    expectResult(source);
  });
});
