import { describe, expect, test } from 'vitest';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { line, notice, read } from '../../support/notice.ts';
import { expectInItem, expectResult } from '../../support/expected-facts.ts';

describe('the verb decides the code', () => {
  test.each([
    ['⟦清退违规资金9784元⟧。', 'cleared_refunded 9784元'],
    ['⟦清退违规收取的保证金36万元⟧。', 'cleared_refunded 360000元'],
    ['⟦收回清退违规资金3.2万元⟧。', 'cleared_refunded 32000元'],
    ['⟦收回资金45万元⟧。', 'taken_back 450000元'],
    ['⟦追缴资金7.132万元⟧。', 'recovered_pursued 71320元'],
    ['督促⟦退缴违规发放的补贴共计5.73万元⟧。', 'returned_by_person 57300元'],
    ['将违规使用的基金⟦92.8万元上缴基金财政专户⟧。', 'handed_to_treasury 928000元'],
    [
      '⟦拖欠租金共计214万元⟧,现已⟦追缴到位173万元⟧。',
      'business_amount 2140000元; recovered_pursued 1730000元',
    ],
    ['⟦收回资金(含利息)312.46万元⟧。', 'taken_back 3124600元'],
    ['⟦退缴违规资金1.26亿元⟧。', 'returned_by_person 126000000元'],
    ['⟦上缴财政12万元⟧。', 'handed_to_treasury 120000元'],
    ['培训收入⟦86.5万元全部上缴学校财务⟧。', 'handed_to_treasury 865000元'],
    ['余额⟦22.7万元全部上缴⟧。', 'handed_to_treasury 227000元'],
    ['⟦国有企业利润120万元⟧已上缴。', 'business_amount 1200000元'],
    ['⟦承租户偿还拖欠租金12万元⟧。', 'business_amount 120000元'],
    ['2023年⟦上缴团费3120元⟧。', 'business_amount 3120元'],
    ['拟对闲置房产变现⟦80万元⟧。', 'amount_involved 800000元'],
    ['清理在编不在岗教师,⟦追缴工资8.92万元⟧。', 'recovered_pursued 89200元'],
    ['帮助农民工⟦追讨欠薪146.7万元⟧。', 'business_amount 1467000元'],
    [
      '⟦违规发放加班补贴8.4万元⟧,应退回33人,已⟦退缴7.9万元⟧。',
      'business_amount 84000元; returned_by_person 79000元',
    ],
    ['账外租金⟦14.3万元如数收回⟧。', 'taken_back 143000元'],
    ['重复领取的⟦1.32万元从次月补贴中扣还⟧。', 'taken_back 13200元'],
    ['收入⟦12.6万元账外存放,现已收回⟧纳入大账。', 'taken_back 126000元'],
    ['⟦2.94万元由42名社区工作者全数退回⟧。', 'returned_by_person 29400元'],
    ['补贴款⟦2610元由虚报农户交回⟧镇财政所。', 'returned_by_person 2610元'],
    ['12人⟦退出款项共计4.08万元⟧。', 'returned_by_person 40800元'],
    ['⟦质保金116万元⟧暂不退还。', 'business_amount 1160000元'],
    [
      '责令⟦退回套取的救助款64.75万元⟧,已⟦退回40万元⟧。',
      'amount_involved 647500元; returned_by_person 400000元',
    ],
    ['违规收益⟦48.9万元被纪检监察工委收缴⟧。', 'confiscated 489000元'],
    ['处置抵债资产⟦变现2670万元⟧。', 'assets_revitalised 26700000元'],
    ['压缩会议费,⟦省下12.8万元⟧。', 'savings 128000元'],
    ['⟦偿还拖欠企业工程款、货款7420万元⟧。', 'arrears_disbursed 74200000元'],
    ['长期挂账的⟦27.8万元调整入账⟧。', 'accounts_regularised 278000元'],
    ['2020年,县委巡察组曾开展巡察,当时上报清退资金⟦8.6万元⟧。', 'business_amount 86000元'],
    ['⟦补缴租金8.46万元⟧。', 'arrears_paid_up 84600元'],
    ['⟦追回应由个人承担的费用1260元⟧。', 'recalled 1260元'],
    ['⟦收缴违纪资金2万元⟧。', 'confiscated 20000元'],
    ['⟦挽回经济损失280万元⟧。', 'loss_averted 2800000元'],
    ['⟦挽救资金损失120万元⟧。', 'loss_averted 1200000元'],
    ['⟦避免经济损失60万元⟧。', 'loss_averted 600000元'],
    ['⟦避免国有资金损失23.4万元⟧。', 'loss_averted 234000元'],
    ['⟦节约财政资金30万元⟧。', 'savings 300000元'],
    ['⟦盘活存量资金500万元⟧。', 'assets_revitalised 5000000元'],
    ['⟦整改问题资金1200万元⟧。', 'problem_funds_rectified 12000000元'],
    ['⟦支付拖欠工程款66万元⟧。', 'arrears_disbursed 660000元'],
    ['⟦清退款项12.6万元⟧,⟦挽回其他经济损失280万元⟧。', 'cleared_refunded 126000元; loss_averted 2800000元'],
  ])('%s', expectResult);
});

describe('sums are read in every notation', () => {
  test.each([
    ['⟦追缴资金1,284,650.7元⟧。', 'recovered_pursued 1284650.7元'],
    ['⟦追缴资金三万六千元⟧。', 'recovered_pursued 36000元'],
    ['⟦追缴资金１２．５万元⟧。', 'recovered_pursued 125000元'],
    ['⟦追缴资金20余万元⟧。', 'recovered_pursued 200000元 at_least'],
    ['⟦追缴资金近20万元⟧。', 'recovered_pursued 200000元 below'],
    ['⟦追缴资金约20万元⟧。', 'recovered_pursued 200000元 about'],
    ['⟦追缴资金20万元左右⟧。', 'recovered_pursued 200000元 about'],
    ['⟦追缴资金超20万元⟧。', 'recovered_pursued 200000元 at_least'],
    ['⟦追缴资金0元⟧。', 'recovered_pursued 0元'],
    ['⟦追缴各类违规发放的津贴补贴资金共计16.8万元⟧。', 'recovered_pursued 168000元'],
  ])('%s', expectResult);
});

describe('a sum with two verbs takes the code of the first', () => {
  test.each([
    ['⟦追缴、补缴各类资金18万元⟧。', 'recovered_pursued 180000元'],
    ['⟦清退和收回资金9万元⟧。', 'cleared_refunded 90000元'],
  ])('%s', expectResult);
});

describe('the verb may follow the sum', () => {
  test.each([
    ['⟦1260元已退回⟧。', 'returned_by_person 1260元'],
    ['多支付的费用⟦3.2万元已于2023年8月退回⟧。', 'returned_by_person 32000元'],
    ['对欠缴的租金进行催缴,已⟦收回28万元⟧。', 'taken_back 280000元'],
    ['⟦余款88万元已上缴国库⟧。', 'handed_to_treasury 880000元'],
  ])('%s', expectResult);
});

const RECOVERED = new Set<string>(
  INDICATORS.filter(({ counts_as_recovered }) => counts_as_recovered).map(({ code }) => code),
);

/** The sentence may state amounts of other codes, but no recovered money. */
function expectNothingRecovered(sentence: string): void {
  for (const place of [{ results: sentence }, { items: [sentence] }]) {
    const codes = read(notice(place)).facts.map(({ indicator }) => indicator);
    expect(codes.filter((code) => RECOVERED.has(code))).toEqual([]);
  }
}

describe('other money is not recovered', () => {
  test.each([
    '应追缴资金30万元。',
    '拟收回资金12万元。',
    '督促追缴涉及资金25万元。',
    '签约项目23个,协议引资51.54亿元。',
    '设立200亿元母基金。',
    '超过1万元以上的支出须经集体研究。',
    '单笔10万元以上的采购提交党委会审议。',
    '涉及金额1990元。',
    '退还投标保证金40万元。',
    '已清理退还保证金36万元。',
    '退税300万元。',
    '上缴利润500万元。',
    '上缴税收1.2亿元。',
    '党费收缴3.6万元。',
    '对4家企业罚款12万元。',
    '兑现奖补资金600万元。',
    '招引亿元以上项目67个。',
    '销售收入突破20亿元。',
    '清退企业5家,收回土地120亩,盘活厂房3.7万平方米。',
    '补缴档案资料41项。',
    '节约集约用地,亩均税收达30万元。',
    '人均收入12000元。',
    '合同金额860万元。',
  ])('%s', expectNothingRecovered);
});

test('a verb with its own sum does not apply to the sum before it', () => {
  const { facts } = read(notice({ results: '对欠缴的32万元租金进行催缴,已收回28万元。' }));
  expect(facts.filter(({ indicator }) => RECOVERED.has(indicator)).map(line)).toEqual([
    'taken_back 280000元',
  ]);
});

describe('inside an item', () => {
  test.each([
    ['⟦清退多发补贴3860元⟧。', 'cleared_refunded 3860元'],
    ['⟦追回重复报销差旅费1200元⟧。', 'recalled 1200元'],
  ])('%s', expectInItem);
});

test.each([
  ['⟦盘活闲置厂房11处,价值2680万元⟧。', 'assets_revitalised 26800000元'],
  ['清退“吃空饷”人员3名,⟦追缴工资12.7万元⟧。', 'recovered_pursued 127000元'],
])('a clause continues the verb before it: %s', (source, expected) => expectResult(source, expected));

test('fees for land count as recovered, land does not', () => {
  expectResult('⟦收回土地承包费1.02亿元⟧。', 'taken_back 102000000元');
});

test.each([
  ['(2)申请专项经费200万元。', '申请专项经费200万元'],
  ['一是争取衔接资金180万元。', '争取衔接资金180万元'],
  ['整改情况:投入资金68万元。', '投入资金68万元'],
])('the words of a sum begin behind an enumerator or a label: %s', (item, quote) => {
  const { facts } = read(notice({ items: [item] }));
  expect(facts.filter(({ unit }) => unit === '元').map((fact) => fact.quote)).toEqual([quote]);
});

describe('a verb belongs to the sum nearest to it', () => {
  test.each([
    [
      '⟦扣施工方质保金10.1万元⟧用于修复,⟦退还多占用农户的青苗补偿款3.36万元⟧。',
      'business_amount 101000元; returned_by_person 33600元',
    ],
    [
      '⟦发放绩效奖金132万元⟧,责令全部清退,现已⟦清退129万元⟧。',
      'business_amount 1320000元; cleared_refunded 1290000元',
    ],
    [
      '依法⟦上缴国库739万元⟧、⟦返还被害人448万元⟧。',
      'handed_to_treasury 7390000元; business_amount 4480000元',
    ],
    [
      '⟦清退违规发放津贴12万元⟧、⟦违规发放奖金3万元⟧。',
      'cleared_refunded 120000元; cleared_refunded 30000元',
    ],
    ['⟦1.2万元已退缴⟧至镇财政所专户(共计1.2万元)。', 'returned_by_person 12000元'],
    ['违规资金⟦3万元责令退还⟧,现已全部退还到位。', 'returned_by_person 30000元'],
    ['⟦工程款12万元⟧由3名监理人员审核后退回施工方。', 'business_amount 120000元'],
    ['违规报销的差旅费⟦11,486元由18名相关人员退回⟧。', 'returned_by_person 11486元'],
  ])('%s', expectInItem);
});

describe('who receives a sum decides its code', () => {
  test.each([
    ['⟦退回财政结余资金57.08万元⟧。', 'handed_to_treasury 570800元'],
    ['食堂结余资金⟦8.4万元清缴区财政⟧。', 'handed_to_treasury 84000元'],
    ['全年⟦收缴水费3.9万元⟧。', 'business_amount 39000元'],
    ['⟦减少经费支出270万元⟧。', 'savings 2700000元'],
    ['⟦为群众减少就医支出120万元⟧。', 'business_amount 1200000元'],
    ['⟦退回财政供养人员重复领取补贴1.2万元⟧。', 'returned_by_person 12000元'],
    ['⟦投标保证金20万元⟧予以没收。', 'business_amount 200000元'],
  ])('%s', expectInItem);
});

describe('what was spent or cut from a bill was not recovered', () => {
  test.each([
    ['⟦扣回多支付的工程款12万元⟧、⟦审减工程造价76.4万元⟧。', 'taken_back 120000元; business_amount 764000元'],
    ['⟦追加预算投入整改资金210万元⟧。', 'business_amount 2100000元'],
    ['违规资金⟦8.6万元已全部清缴⟧到位。', 'arrears_paid_up 86000元'],
    ['历年欠款已⟦追回45万元⟧。', 'recalled 450000元'],
    ['已⟦将违规津补贴3.2万元清退⟧。', 'cleared_refunded 32000元'],
    ['⟦未将租金3.2万元⟧上缴国库。', 'business_amount 32000元'],
    ['⟦将3.2万元违规资金清退⟧至原账户。', 'cleared_refunded 32000元'],
    ['⟦将多付工程款3.2万元予以追回⟧。', 'recalled 32000元'],
    ['多付的⟦96.4万元已从施工单位追回⟧。', 'recalled 964000元'],
    ['历年结余资金⟦上缴财政120万元⟧。', 'handed_to_treasury 1200000元'],
    [
      '区教育局、区卫健局分别⟦追缴资金30万元⟧和⟦20万元⟧。',
      'recovered_pursued 300000元; recovered_pursued 200000元',
    ],
  ])('%s', expectResult);
});

describe('what was moved is told by the verb behind it, and parts may follow commas', () => {
  test.each([
    ['⟦将12.6万元违规资金收回⟧。', 'taken_back 126000元'],
    ['⟦把3万元借款追回⟧。', 'recalled 30000元'],
    ['将⟦12.6万元⟧资金投入使用。', 'business_amount 126000元'],
    ['⟦针对将50万元⟧借给企业至今未收回问题,成立专班催收。', 'business_amount 500000元'],
    ['将⟦8.5万元⟧公款私存,未按规定上缴。', 'business_amount 85000元'],
    ['⟦某公司将56万元⟧违规出借,至今未追回。', 'business_amount 560000元'],
    ['⟦计划将5万元⟧收回。', 'business_amount 50000元'],
    ['⟦未将3.2万元⟧租金上缴国库。', 'business_amount 32000元'],
    ['⟦将6.5万元不合规补贴收回⟧。', 'taken_back 65000元'],
    ['⟦将30万元尚未使用的资金收回⟧。', 'taken_back 300000元'],
    ['⟦将18.5万元违规出借资金收回⟧。', 'taken_back 185000元'],
    ['将⟦56万元⟧列入清收计划,力争年底收回。', 'business_amount 560000元'],
    [
      '⟦清收不良贷款800万元⟧,⟦其中农户300万元⟧,⟦企业400万元⟧,⟦累计投放贷款2000万元⟧。',
      'taken_back 8000000元; taken_back 3000000元; taken_back 4000000元; business_amount 20000000元',
    ],
    [
      '⟦追缴30万元⟧,⟦其中已到账20万元⟧,⟦未到账10万元⟧。',
      'recovered_pursued 300000元; recovered_pursued 200000元; business_amount 100000元',
    ],
    [
      '⟦清退款项0.98万元⟧,⟦其中:加班费0.5万元⟧,⟦交通费0.48万元⟧。',
      'cleared_refunded 9800元; cleared_refunded 5000元; cleared_refunded 4800元',
    ],
    [
      '⟦清退款项28万元⟧,⟦其中津贴12万元⟧,⟦投资项目30万元⟧。',
      'cleared_refunded 280000元; cleared_refunded 120000元; business_amount 300000元',
    ],
    ['⟦兑现拖欠企业账款380万元⟧。', 'arrears_disbursed 3800000元'],
  ])('%s', expectResult);
});

describe('another act behind 、 has its own verb', () => {
  test.each([
    ['⟦追回出借资金1.2亿元⟧、⟦压减非生产性开支430万元⟧。', 'recalled 120000000元; business_amount 4300000元'],
  ])('%s', expectResult);
});

test('what was asked for is not recovered where what came in is told', () => {
  expectResult(
    '催收逾期贷款⟦316.5万元⟧,⟦收回逾期本息272.4万元⟧。',
    'business_amount 3165000元; taken_back 2724000元',
  );
  expectResult('⟦催收欠款316.5万元⟧。', 'taken_back 3165000元');
});

describe('money of a next step has not come back yet', () => {
  test.each([
    ['规范经费。下步打算:清退补贴⟦5.5万元⟧。', 'amount_involved 55000元'],
    ['开展培训。下一阶段:收回资金⟦1.1万元⟧。', 'amount_involved 11000元'],
    ['核对台账。今后工作打算:补缴租金⟦2.2万元⟧。', 'amount_involved 22000元'],
    ['核对台账。力争年底前追缴⟦4.4万元⟧。', 'amount_involved 44000元'],
    ['核对台账。后续整改措施:收回门面租金⟦8万元⟧。', 'amount_involved 80000元'],
    ['后续又⟦追回3万元⟧。', 'recalled 30000元'],
    ['核对台账。下一步工作已提前完成,已⟦收回租金3万元⟧。', 'taken_back 30000元'],
  ])('%s', expectInItem);
});
