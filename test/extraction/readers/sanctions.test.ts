import { describe, test } from 'vitest';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('organisations beside persons are counted apart', () => {
  test.each([
    ['⟦通报批评1个⟧单位。', 'orgs_held_accountable 1个'],
    ['⟦问责单位2个⟧、⟦个人13人⟧。', 'orgs_held_accountable 2个; held_accountable_total 13人'],
    ['对⟦2个单位⟧、⟦13名责任人进行问责⟧。', 'orgs_held_accountable 2个; held_accountable_total 13人'],
    ['对⟦3个乡镇进行通报批评⟧。', 'orgs_held_accountable 3个'],
    ['对推进缓慢的⟦4个单位通报批评⟧。', 'orgs_held_accountable 4个'],
    ['对5个问题进行通报批评。', ''],
    ['对3个单位开展督查。', ''],
  ])('%s', expectResult);
});

describe('a number before persons of a body counts the persons', () => {
  test.each([
    ['⟦通报批评2个⟧村干部。', 'circulated_criticism 2人'],
    ['⟦问责3个⟧党支部书记。', 'held_accountable_total 3人'],
    ['⟦约谈3个⟧单位主要负责人。', 'interview_summons 3人'],
    ['⟦通报批评3个⟧责任单位及相关人员。', 'orgs_held_accountable 3个'],
  ])('%s', expectResult);
});

describe('what will be done to persons or bodies is no result', () => {
  test.each([
    ['将对2名干部给予诫勉谈话。', ''],
    ['将对整改不力的3个单位进行通报批评。', ''],
    ['拟对2个党支部予以通报批评。', ''],
    ['现将对⟦2名干部给予党内警告处分⟧的情况通报如下。', 'party_warning 2人'],
  ])('%s', expectResult);
});

describe('persons held to account by rank give no total', () => {
  test.each([
    ['问责处级干部2名、科级以下5名。', ''],
    ['问责处级干部二人、科级干部三人。', ''],
    ['⟦问责7人⟧。', 'held_accountable_total 7人'],
    ['⟦约谈导师4人⟧。', 'interview_summons 4人'],
    ['单位共有⟦8人受到处理⟧。', 'held_accountable_total 8人'],
    ['⟦3名支部书记被责令写出检查⟧。', 'ordered_self_examination 3人'],
    ['对脱岗的⟦4人当面批评教育⟧。', 'criticism_education 4人'],
    ['对⟦2人宣布免职⟧。', 'removal_from_post 2人'],
    ['⟦问责科级干部12人⟧。', 'held_accountable_total 12人'],
    ['运用监督执纪⟦“四种形态”处理17人次⟧。', 'held_accountable_total 17人次'],
  ])('%s', expectResult);
});

describe('every kind of sanction is read', () => {
  test.each([
    [
      '⟦党内警告1人⟧,⟦党内严重警告2人⟧,⟦撤销党内职务1人⟧。',
      'party_warning 1人; party_serious_warning 2人; party_removal 1人',
    ],
    ['⟦留党察看1人⟧、⟦开除党籍2人⟧。', 'party_probation 1人; party_expulsion 2人'],
    [
      '⟦政务警告1人⟧、⟦政务记过2人⟧、⟦政务记大过1人⟧、⟦政务降级1人⟧。',
      'gov_warning 1人; gov_demerit 2人; gov_major_demerit 1人; gov_demotion 1人',
    ],
    ['⟦政务撤职1人⟧,⟦开除公职1人⟧。', 'gov_removal 1人; gov_dismissal 1人'],
    [
      '⟦免职1人⟧,⟦调离岗位2人⟧,⟦停职检查1人⟧,⟦降职1人⟧。',
      'removal_from_post 1人; post_adjustment 2人; suspension_for_inspection 1人; rank_demotion 1人',
    ],
    [
      '⟦诫勉3人⟧,⟦谈话提醒19人⟧,⟦责令书面检查2人⟧。',
      'admonition 3人; talk_reminder 19人; ordered_self_examination 2人',
    ],
    [
      '⟦批评教育4人⟧,⟦通报批评5人⟧,⟦约谈6人⟧。',
      'criticism_education 4人; circulated_criticism 5人; interview_summons 6人',
    ],
    ['⟦免去1名村党支部书记职务⟧。', 'removal_from_post 1人'],
    ['⟦移送司法机关1人⟧。', 'transferred_to_justice 1人'],
    ['⟦2名业务骨干调离执法岗位⟧。', 'post_adjustment 2人'],
    ['⟦撤职1人⟧,⟦降级1人⟧。', 'gov_removal 1人; gov_demotion 1人'],
    ['⟦处分违纪党员4人⟧,⟦通报2人次⟧。', 'party_gov_sanctions_total 4人; circulated_criticism 2人次'],
    ['⟦13人全部进行批评教育⟧。', 'criticism_education 13人'],
    ['⟦立案6件⟧,⟦结案5件⟧。', 'cases_filed 6件; cases_closed 5件'],
    ['⟦问责党组织2个⟧。', 'orgs_held_accountable 2个'],
    ['⟦追责问责14人⟧。', 'held_accountable_total 14人'],
    ['⟦处理处分28人⟧。', 'held_accountable_total 28人'],
    ['给予⟦1人党内警告⟧、⟦诫勉谈话3人⟧。', 'party_warning 1人; admonition 3人'],
    [
      '对⟦2人党纪处分⟧、⟦5人诫勉⟧、⟦批评教育9人⟧。',
      'party_sanctions_total 2人; admonition 5人; criticism_education 9人',
    ],
    ['⟦查处违规违纪人员31人⟧。', 'held_accountable_total 31人'],
    ['⟦党纪政务处分9人⟧,⟦组织处理11人⟧。', 'party_gov_sanctions_total 9人; org_measures_total 11人'],
  ])('%s', expectResult);
});

describe('the longest name wins', () => {
  test.each([
    ['⟦党内严重警告1人⟧。', 'party_serious_warning 1人'],
    ['⟦记大过1人⟧。', 'gov_major_demerit 1人'],
    ['⟦撤销党内职务1人⟧。', 'party_removal 1人'],
    ['⟦党纪政务处分1人⟧。', 'party_gov_sanctions_total 1人'],
  ])('%s', expectResult);
});

describe('a bare 警告 takes its meaning from the words before it', () => {
  test.each([
    [
      '给予⟦党纪处分2人⟧(⟦警告1人⟧、⟦严重警告1人⟧)。',
      'party_sanctions_total 2人; party_warning 1人; party_serious_warning 1人',
    ],
    [
      '给予⟦政务处分2人⟧(⟦警告1人⟧、⟦记过1人⟧)。',
      'gov_sanctions_total 2人; gov_warning 1人; gov_demerit 1人',
    ],
    [
      '⟦党纪处分1人⟧(⟦警告1人⟧),⟦政务处分1人⟧(⟦警告1人⟧)。',
      'party_sanctions_total 1人; party_warning 1人; gov_sanctions_total 1人; gov_warning 1人',
    ],
  ])('%s', expectResult);

  test('is not read without such a word', () => expectResult('对3户商家予以警告3次。'));
});

describe('the number may stand after or before its noun', () => {
  test.each([
    ['给予⟦2名干部党内警告处分⟧。', 'party_warning 2人'],
    ['⟦3人作出书面检查⟧。', 'ordered_self_examination 3人'],
    ['对⟦5名责任人进行批评教育⟧。', 'criticism_education 5人'],
    ['⟦批评教育相关责任人5人⟧。', 'criticism_education 5人'],
    ['⟦诫勉谈话2名⟧。', 'admonition 2人'],
    ['对⟦7个党支部书记进行了提醒谈话⟧。', 'talk_reminder 7人'],
  ])('%s', expectResult);
});

describe('one number may be shared by several kinds', () => {
  test.each([
    ['⟦批评教育、提醒谈话、责令检查共14人⟧。', 'education_reminder 14人'],
    ['运用“第一种形态”⟦批评教育帮助和处理23人次⟧。', 'education_reminder 23人次'],
    ['⟦谈话提醒和批评教育9人⟧。', 'education_reminder 9人'],
    ['⟦诫勉、免职共3人⟧。', 'held_accountable_total 3人'],
    ['⟦党纪处分和政务处分共6人⟧。', 'party_gov_sanctions_total 6人'],
    ['⟦党纪、政务处分6人⟧。', 'party_gov_sanctions_total 6人'],
  ])('%s', expectResult);
});

describe('zeros are figures', () => {
  test.each([
    [
      '⟦党纪处分0人⟧,⟦政务处分0人⟧,⟦组织处理0人⟧。',
      'party_sanctions_total 0人; gov_sanctions_total 0人; org_measures_total 0人',
    ],
    ['⟦立案0件⟧。', 'cases_filed 0件'],
    ['⟦移送司法零人⟧。', 'transferred_to_justice 0人'],
  ])('%s', expectResult);
});

describe('人, 人次, 件 and 件人 are distinguished', () => {
  test.each([
    ['⟦追责问责12人次⟧。', 'held_accountable_total 12人次'],
    ['⟦谈话提醒30人次⟧,⟦诫勉2人⟧。', 'talk_reminder 30人次; admonition 2人'],
    ['⟦立案5件⟧,⟦立案5人⟧。', 'cases_filed 5件; cases_filed 5人'],
  ])('%s', expectResult);

  test('cases and the persons in them are two figures', () => {
    expectResult('⟦⟦立案3件⟧4人⟧。', 'cases_filed 4人; cases_filed 3件');
  });
});

describe('approximate numbers of persons are read', () => {
  test.each([
    ['⟦批评教育20余人⟧。', 'criticism_education 20人 at_least'],
    ['⟦提醒谈话近30人次⟧。', 'talk_reminder 30人次 below'],
    ['⟦提醒谈话约30人次⟧。', 'talk_reminder 30人次 about'],
  ])('%s', expectResult);
});

describe('处理 alone is a total where its parts are sanctions', () => {
  test.each([
    [
      '⟦处理19人次⟧,其中⟦诫勉3人次⟧、⟦批评教育16人次⟧。',
      'held_accountable_total 19人次; admonition 3人次; criticism_education 16人次',
    ],
    ['⟦处理19人⟧(⟦诫勉3人⟧)。', 'held_accountable_total 19人; admonition 3人'],
    ['处理19人次,其中来访12人次。', ''],
  ])('%s', expectResult);
});

describe('look-alikes of sanctions are ignored', () => {
  test.each([
    '教育引导党员268人次。',
    '对3家企业环境违法行为进行立案处罚3起。',
    '约谈企业12家。',
    '约谈校外培训机构负责人12人。',
    '交通违法12人受到处理。',
    '召开约谈推进联席会议2次。',
    '组织警示教育片观看并教育引导干部56人次。',
    '开展法律培训150人次。',
    '到龄免职2人。',
    '公开选拔任用干部5人,交流轮岗3人。',
    '结合班子岗位调整,明确整改责任。',
    '拟给予党纪处分2人。',
    '发放宣传单1200份,走访群众300人次。',
    '发展党员6名。',
  ])('%s', (source) => expectResult(source));

  test('heart-to-heart talks are counted as such, never as sanctions', () => {
    expectResult('开展⟦谈心谈话88人次⟧。', 'talks_persons 88人次');
  });
});

describe('inside an item', () => {
  test.each([
    ['对⟦2名责任人进行诫勉谈话⟧。', 'admonition 2人'],
    ['给予⟦党内警告1人⟧。', 'party_warning 1人'],
  ])('%s', expectInItem);
});

test('a sanction after a comma concerns the same persons', () => {
  expectResult('给予⟦⟦1名管理员党内警告处分⟧,调离执法岗位⟧。', 'post_adjustment 1人; party_warning 1人');
});

test('a talk after a comma in a clause on other talks is not a sanction', () => {
  expectResult('对⟦3名负责人进行约谈⟧,约谈情况记入考核。', 'interview_summons 3人');
});

test('an avoided sanction is not counted', () => {
  expectResult('⟦党内警告处分3人⟧,免予党纪处分1人。', 'party_warning 3人');
});

test.each(['立案查处假劣种子案件37件。', '立案查处未经检验的锅炉案件17件。'])(
  'a case that an authority opens against others is not counted: %s',
  (source) => expectResult(source),
);

test('talks with officials of a company are read', () => {
  expectResult('对⟦2名企业党支部书记进行约谈⟧。', 'interview_summons 2人');
});

test('名 counts persons, whatever they are called', () => {
  expectResult('对⟦2名护林巡查工给予党内警告处分⟧。', 'party_warning 2人');
});

test.each([
  ['⟦政务处分3人⟧(双重处分1人)。', 'gov_sanctions_total 3人'],
  ['给予⟦警告处分2人⟧、⟦严重警告1人⟧。', 'party_warning 2人; party_serious_warning 1人'],
  ['查处问题5起,⟦处理9人⟧。', 'held_accountable_total 9人'],
  ['⟦问责党组织3个⟧、⟦领导干部12人⟧。', 'orgs_held_accountable 3个; held_accountable_total 12人'],
  ['⟦移送检察机关审查起诉1人⟧。', 'transferred_to_justice 1人'],
])('persons with an abbreviated sanction are read: %s', (source, expected) => expectResult(source, expected));

test('a colon ends the announcement before it', () => {
  expectResult('依规依纪严肃问责:⟦党内警告3人⟧。', 'party_warning 3人');
});

test.each(['纠正应立未立案件31起。', '行政立案31件,刑事立案2起。', '立案催建97件。', '半年通报一次。'])(
  'neither a case nor a sanction: %s',
  (source) => expectInItem(source),
);

test('reassigned staff are not sanctioned', () => {
  expectInItem('将长期在机关帮忙的4名农技员调整岗位,充实到农业站。');
});

describe('numbers that are not those of each sanction are not read', () => {
  test.each([
    ['⟦⟦对2名干部分别给予政务警告⟧、政务记过处分⟧。', 'gov_demerit uncounted; gov_warning uncounted'],
    ['对检验科、药剂科负责人各1名作出调离岗位处理。', ''],
    [
      '⟦⟦对值班人员2名、保安1名分别给予批评教育⟧、辞退处理⟧。',
      'contract_termination uncounted; criticism_education uncounted',
    ],
    ['对一家参股企业的失职管理人员作政务警告处分。', ''],
    ['未了结的3件线索全部移交。', ''],
  ])('%s', expectInItem);
});

describe('a number behind a comma belongs to the words behind it', () => {
  test.each([
    ['⟦对责任人进行提醒谈话⟧,共⟦2名党员受到党内警告处分⟧。', 'talk_reminder uncounted; party_warning 2人'],
    ['集体谈话提醒,共120人参加。', ''],
    ['对⟦12名干部进行提醒谈话⟧,共15人次。', 'talk_reminder 12人'],
  ])('%s', expectInItem);
});

describe('what an official must not hold is no post of which he is relieved', () => {
  test.each([
    ['责令辞去协会会长职务2人。', ''],
    ['责令各科室开展安全工作检查5次。', ''],
  ])('%s', expectInItem);
});

describe('words between a sanction and its number may be many', () => {
  test.each([
    ['对相关人员进行⟦提醒谈话,共3人⟧。', 'talk_reminder 3人'],
    ['对会计、出纳等⟦3人集体谈话提醒⟧。', 'talk_reminder 3人'],
    ['⟦责令3名教师作出深刻检查⟧。', 'ordered_self_examination 3人'],
    [
      '⟦⟦1名村干部被党内严重警告⟧、责令辞去村委会职务⟧。',
      'ordered_resignation 1人; party_serious_warning 1人',
    ],
    ['对违规兼职的⟦2名干部给予党内警告处分⟧,责令辞去企业职务。', 'party_warning 2人'],
  ])('%s', expectInItem);
});

describe('persons with the number of times in brackets', () => {
  test.each([
    ['已⟦对46名(51人次)相关人员进行处理⟧。', 'held_accountable_total 46人'],
    ['对⟦46名(51人次)责任人员进行追责问责⟧。', 'held_accountable_total 46人'],
  ])('%s', expectResult);
});

describe('what happened elsewhere or is laid down is not of the body', () => {
  test.each([
    ['转发典型案例8起,其中党纪处分11人的通报3份。', ''],
    ['全国通报的典型案例中26人被问责。', ''],
    ['给予违纪学生留校察看6人、严重警告15人。', ''],
    ['对学生违规使用宿舍电器处分12人。', ''],
    ['对学生食堂管理问题给予⟦党内严重警告3人⟧。', 'party_serious_warning 3人'],
    ['给予违纪学生警告12人,给予教师⟦政务警告2人⟧。', 'gov_warning 2人'],
    ['⟦调整平台公司负责人职务3人⟧。', 'post_adjustment 3人'],
    ['对学生工作处处长⟦诫勉1人⟧。', 'admonition 1人'],
    ['邻县因同类问题被问责5人。', ''],
    ['历年来本单位共有4人受到党纪处分。', ''],
    ['对整改不力的,一律给予诫勉处理。', ''],
    ['全区通报典型案例8起,⟦问责12人⟧。', 'held_accountable_total 12人'],
    ['全县查处典型案例6起,给予⟦党纪处分15人⟧。', 'party_sanctions_total 15人'],
    ['学习典型案例5个,⟦谈话提醒35人次⟧。', 'talk_reminder 35人次'],
    ['剖析问题根源,给予⟦党纪处分2人⟧。', 'party_sanctions_total 2人'],
  ])('%s', expectResult);
});

describe('ordinary changes of staff are no sanctions, even in another clause', () => {
  test.each([
    ['党员责任区设岗16个,调整岗位人员24名。', ''],
    ['选优配强,调整岗位12人。', ''],
    ['配强班子力量,对不称职的⟦2名干部予以免职⟧。', 'removal_from_post 2人'],
    ['交流干部35人,其中因问题⟦调整岗位4人⟧。', 'post_adjustment 4人'],
    ['未给予处理5人,建议给予处理3人。', ''],
    ['根据区纪委监委建议给予⟦党内警告处分2人⟧。', 'party_warning 2人'],
    ['依法追究民事责任2人。', ''],
    ['⟦诫勉3人⟧,⟦调整岗位2人⟧。', 'admonition 3人; post_adjustment 2人'],
    ['运用⟦“四种形态”批评教育和处理36人次⟧。', 'held_accountable_total 36人次'],
    ['⟦通报问责单位3个⟧、⟦个人7名⟧。', 'orgs_held_accountable 3个; held_accountable_total 7人'],
  ])('%s', expectResult);
});

describe('those who are handed on are counted by what was done to them', () => {
  test.each([
    ['移送县纪委监委并⟦立案3人⟧。', 'cases_filed 3人'],
    [
      '⟦追究15人责任⟧:⟦党纪处分2人⟧,⟦诫勉13人⟧。',
      'held_accountable_total 15人; party_sanctions_total 2人; admonition 13人',
    ],
    ['追究施工单位2家责任。', ''],
    ['⟦提醒谈话村支书5人⟧。', 'talk_reminder 5人'],
  ])('%s', expectResult);
});

describe('sanctions of the party and of government that share a number are a total of their kinds', () => {
  test.each([
    ['给予⟦党内警告、党内严重警告处分3人⟧。', 'party_sanctions_total 3人'],
    ['给予⟦政务警告、政务记过处分2人⟧。', 'gov_sanctions_total 2人'],
    ['给予⟦党内严重警告、政务记大过处分1人⟧。', 'party_gov_sanctions_total 1人'],
    ['给予⟦党内警告、诫勉处理4人⟧。', 'held_accountable_total 4人'],
    ['给予⟦党政纪及组织处理18人⟧。', 'held_accountable_total 18人'],
  ])('%s', expectResult);
});

describe('a list of sanctions behind a comma has its own number', () => {
  test.each([
    [
      '⟦对12名公职人员作出严肃处理⟧,给予⟦撤销党内职务、行政撤职处分1人⟧。',
      'held_accountable_total 12人; party_gov_sanctions_total 1人',
    ],
    ['⟦对9名干部作出处理⟧,给予⟦党内警告处分2人⟧。', 'held_accountable_total 9人; party_warning 2人'],
  ])('%s', expectResult);
});

test('a part of a total that is told is no second one', () => {
  expectResult(
    '⟦党纪处分8人⟧(⟦党内警告、党内严重警告6人⟧,⟦留党察看2人⟧)。',
    'party_sanctions_total 8人; held_accountable_total 6人; party_probation 2人',
  );
});

describe('what is to be done sanctions nobody yet', () => {
  test.each([
    ['核对台账。下一步,将对3名责任人给予党内警告。', ''],
    ['核对台账。下一步打算:约谈4人,给予党内警告2人。', ''],
  ])('%s', expectInItem);
});

describe('a rank is no number of persons', () => {
  test.each([
    ['对完成率后三位的科主任进行约谈,⟦约谈4人⟧。', 'interview_summons 4人'],
    ['对考核末三名的校长进行诫勉谈话。', ''],
    ['对排名倒数3名的干部进行约谈。', ''],
    ['对⟦3名校长进行诫勉谈话⟧。', 'admonition 3人'],
  ])('%s', expectInItem);
});

describe('persons who are counted again are no second total', () => {
  test.each([
    ['⟦问责12人次⟧,涉及10人;重复处理1人。', 'held_accountable_total 12人次'],
    ['⟦问责7人⟧,双重问责2人。', 'held_accountable_total 7人'],
  ])('%s', expectResult);
});

describe('whom authorities inspect is not disciplined', () => {
  test.each([
    ['检查经营户1263户次,立案查处46件。', ''],
    ['开展执法巡查60次,查处案件32件,立案30件,结案28件。', ''],
    ['查处环境违法行为,立案8件。', ''],
    ['约谈学生家长9人。', ''],
    ['约谈驾校负责人6人次。', ''],
    ['查处违纪违法行为,⟦立案8件⟧。', 'cases_filed 8件'],
  ])('%s', expectInItem);
});
