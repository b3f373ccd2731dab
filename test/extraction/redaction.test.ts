import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isRedacted, redact } from '#extraction/redaction.ts';
import { foldedText } from '#text/fold.ts';

const redacted = (text: string) => redact(foldedText(text));

/** Only the text between ⟦ and ⟧ must be blacked out. */
function expectRedacted(source: string): void {
  const plain = source.replaceAll(/[⟦⟧]/gu, '');
  const expected = source.replaceAll(/⟦(.*?)⟧/gu, (_, hidden: string) => '▇'.repeat(hidden.length));
  expect(redacted(plain)).toBe(expected);
}

describe('telephones', () => {
  test.each([
    '联系电话:⟦000-0000000⟧;通讯地址见下。',
    '监督电话：⟦0999-1234567、0999-1234568⟧。',
    '电话:⟦(0999)12345678⟧',
    '举报电话为⟦0999 12345678-801⟧,',
    '可拨打⟦13800000000⟧反映,或⟦138 0000 0000⟧',
    '手机:⟦１３８００００００００⟧',
    '联系电话:⟦1234567、7654321⟧(传真)',
    '电话:综合科⟦1234567⟧',
    '可拨打⟦400-123-4567⟧',
    '整改期间,⟦12345⟧热线受理诉求560件',
    '电 话:⟦000-0000000⟧',
    '聯繫電話:⟦000-0000000⟧',
    'Tel:⟦+86 0999-1234567⟧',
    '联系人见附件,电话:⟦0999 - 1234 5678⟧',
    '可拨打⟦0999 - 1234 5678⟧反映',
  ])('are blacked out in %s', expectRedacted);

  test.each([
    '热线受理诉求1560件,电话回访1256人次',
    '追缴资金1284650元,清退12345元',
    '2023年12月12日至2024年1月17日',
    '号码百事通12345个',
    '整改问题12345个,涉及资金13812345678元',
    '通过电话访问1234567户',
    '文号为〔2023〕12号',
  ])('are not seen in %s', expectRedacted);
});

describe('addresses', () => {
  test.each([
    '电子邮箱:⟦abc_1@example.com⟧。',
    '邮箱：⟦ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ⟧',
    '来信请寄⟦qlz (at) example.com⟧',
    '邮政编码:⟦000000⟧;邮 编:⟦111111⟧',
    '通讯地址:⟦云溪市青岚镇迎宾路1号行政中心3楼⟧;邮编⟦000000⟧',
    '地 址:⟦青岚镇政府东楼,二楼办公室⟧\n中共青岚镇委员会',
    '邮政信箱：⟦云溪市第12号信箱⟧。',
    '办公室设在青岚镇⟦迎宾路12号3号楼⟧',
    '联系QQ:⟦123456789⟧',
    '微信号:⟦qinglan_2023⟧',
    '身份证号⟦110101199001011234⟧',
  ])('are blacked out in %s', expectRedacted);

  test.each([
    '完善道路3号标段管理',
    '街道1号文件',
    '走群众路线3年',
    '地址变更手续已办理',
    '邮政部门整改3项',
    '明确整改路线图1张、责任清单2份',
  ])('are not seen in %s', expectRedacted);
});

describe('names of persons', () => {
  test.each([
    '成立由党委书记⟦王建国⟧任组长的领导小组',
    '党工委书记⟦赵一⟧、管委会主任⟦钱二三⟧亲自部署',
    '镇长⟦欧阳明⟧主持召开会议',
    '由⟦李四⟧担任组长',
    '⟦孙小六⟧同志任组长',
    '联系人:⟦张三⟧,电话⟦0999-1234567⟧',
    '联系人：⟦张三⟧；',
    '责任编辑:⟦周五⟧',
    '对⟦吴七⟧进行诫勉谈话',
    '给予⟦郑八九⟧党内警告处分',
    '原党委书记⟦冯一二⟧涉嫌违纪',
    '财政所所长⟦陈十⟧等3人受到处分',
    '副组长:⟦褚一⟧、⟦卫二三⟧',
    '局长⟦阿里木·买买提⟧牵头',
    '党委书记⟦王建国⟧\n2023年12月1日',
    '书記⟦張三⟧任組長',
    '给予⟦周五⟧、⟦吴七⟧等2名村民补助',
    '由副镇长⟦高明⟧牵头',
    '责任人：⟦安平⟧；完成时限',
  ])('are blacked out in %s', expectRedacted);

  test.each([
    '党工委书记高度重视,严格落实第一责任人责任',
    '清理收费项目3个,向学生清退书本费600元',
    '彻查以陈顶新、以次充好问题',
    '结合“三月三”“苗年”等节庆开展联谊',
    '成立由党工委主要负责同志任组长的领导小组',
    '党委书记任组长,班子成员任副组长',
    '书记、主任、局长带头领办8项',
    '党组书记谈话提醒3人,组长安全检查2次',
    '全体同志、党员同志、负责同志均已学习',
    '对高新区进行检查,对全体党员进行教育',
    '以习近平同志为核心的党中央',
    '主任办公会议、书记专题会议12次',
    '给予党内警告3人、政务记过1人',
    '牵头领导:党政办;责任人:各支部书记',
    '书记马上就办,主任明确分工',
    '对3个责任落实不力的党组织书记进行约谈',
    '施工单位等3家企业、包保干部等5人',
    '移送司法十二人,追责问责三人',
    '县委第四巡察组于二〇二〇年三月九日进驻,于二〇二〇年六月三日反馈了意见',
    '对柳湾、石径、白塘等6个村党组织开展巡察',
    '对杨渡、高坎2个社区党支部开展巡察',
    '对青川学院和青川一中进行巡察',
  ])('are not seen in %s', expectRedacted);
});

describe('redact', () => {
  test('keeps the length of any text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(redacted(text)).toHaveLength(text.length);
      }),
    );
  });

  test('finds nothing more in redacted text', () => {
    const once = redacted('联系人:张三,电话0999-1234567,党委书记王建国任组长');
    expect(redacted(once)).toBe(once);
  });

  test('says whether a span identifies a person', () => {
    const shown = redacted('书记王建国任组长');
    expect(isRedacted(shown, { start: 2, end: 4 })).toBe(true);
    expect(isRedacted(shown, { start: 5, end: 8 })).toBe(false);
  });
});

describe('a name before a title, whoever speaks of it', () => {
  test.each([
    '贯彻⟦陈岳樵⟧书记讲话精神',
    '落实⟦孙澜樵⟧县长批示',
    '按照⟦刘岱⟧书记要求整改',
    '一是⟦吴青棠⟧副市长高度重视整改',
    '约谈⟦张⟧书记',
    '区委⟦张⟧书记带队',
    '对⟦李原⟧局长进行约谈',
    '约谈⟦李⟧副局长',
    '巡察整改中对出纳⟦王志强⟧侵占公款局党委进行了严肃查处',
    '落实巡察整改要求对会计⟦李秀英⟧由镇党委进行约谈',
    '县委第二巡察组向⟦张建华⟧及县水务局党委班子反馈了意见',
    '公款存入出纳⟦李秀英⟧农业银行个人账户',
    '给予⟦王海涛⟧实验中学副校长党内警告处分',
    '经⟦费学明⟧局长批准',
    '中共党员⟦李建国⟧向镇党委作出检讨',
    '巡察组对⟦张桂兰⟧同志所在党支部开展谈话',
    '巡察整改中对⟦吴秀英⟧退款交党支部',
    '对⟦王登科⟧局长进行约谈',
    '落实⟦刘金科⟧书记要求',
    '听取⟦何⟧副书记意见',
  ])('is blacked out in %s', expectRedacted);

  test.each([
    '(一)推动妇女儿童工作落实。召开儿童工作推进会',
    '落实妇女儿童发展规划',
    '工会经费发放超标准',
    '中共岚江市曲泽职业技术学院委员会\n县委巡察组对曲泽职业技术学院党委进行了巡察',
    '常宁第二人民医院党委关于巡察整改情况的通报\n县委巡察组对常宁第二人民医院党委开展了巡察',
    '县委巡察组对古田干休所党支部开展了巡察\n中共古田干休所支部委员会',
    '中共黎平会议纪念馆党组',
    '成立由局长任组长的专班',
    '关于原局长违规问题',
    '镇党委书记、省委常委、纪委委员、党总支书记',
    '由卫健副县长牵头',
    '计财科科长、安监科副科长',
  ])('is not seen in %s', expectRedacted);
});

describe('names as colleagues and records write them', () => {
  test.each([
    '对老⟦郜⟧(职工)给予批评教育。',
    '对老⟦张⟧批评教育。',
    '对镇干部⟦扎西多吉⟧作出书面检查1人。',
    '整改责任人:⟦公孙策⟧、⟦展昭然⟧。',
    '欠款户⟦芦苇荡⟧补缴租金8000元。',
    '学生家长⟦查良才⟧反映的问题已办结。',
  ])('are blacked out in %s', expectRedacted);

  test.each([
    '收回石家庄办事处租金3.2万元。',
    '追缴康泰物业公司租金4.5万元。',
    '弘扬老黄牛精神,走访老党员。',
    '对老师给予表彰,由小组牵头,对小区检查。',
    '展示成果,开展学习,发展党员,举办展销会。',
    '将老路改造纳入计划,查处小金库。',
    '旗委第四巡察组对乌兰塔拉苏木党委进行了巡察',
    '旗委第一巡察组对乌澜旗教育局党组开展了巡察',
  ])('are not seen in %s', expectRedacted);
});

describe('names of other languages', () => {
  test.each([
    '对⟦买买提明·吾守尔⟧给予党内警告处分。',
    '责任人:⟦阿依古丽 · 吐尔逊⟧。',
    '追回⟦艾尼瓦尔.卡德尔⟧多领补贴1200元。',
    '给予村干部⟦热依汗古丽⟧诫勉。',
    '由⟦嘎查达巴图孟和⟧牵头。',
    '由⟦苏木达额尔登图⟧负责。',
    '给予⟦仁青才让⟧党内警告处分。',
    '对⟦麦麦提敏⟧批评教育。',
    '一名干部(⟦阿某木·买某提⟧)受到处分。',
  ])('are blacked out in %s', expectRedacted);

  test.each(['追回补贴3.5万元,整改完成率98.6%。', '收回和加工厂租金2万元。', '苏木段长制落实到位。'])(
    'are not seen in %s',
    expectRedacted,
  );
});

describe('names set with blanks', () => {
  test.each([
    '对⟦王 海 云⟧进行批评教育。',
    '由党委书记⟦张 海 青⟧主持召开会议。',
    '责任领导:⟦王 伟⟧、⟦李 青⟧。',
  ])('are blacked out in %s', expectRedacted);

  test.each(['成 效 明 显。', '对 高 标 准 农田开展检查。'])('are not seen in %s', expectRedacted);
});

describe('names beside what was done with money and land', () => {
  test.each([
    '户名:⟦赵海青⟧;',
    '⟦周文远⟧补交承包费3000元。',
    '取消⟦郑海云⟧低保资格。',
    '⟦孙海明⟧自愿退出低保。',
    '追回补贴,其中⟦明世隐⟧1500元。',
    '学习《⟦赵明远⟧先进事迹》。',
    '解除与⟦褚云海⟧的劳动合同1人。',
  ])('are blacked out in %s', expectRedacted);
});

describe('numbers of messengers and papers', () => {
  test.each(['整改监督QQ群:⟦123 456 789⟧。', '微信号:⟦qing.lan_2023⟧', '通行证号⟦123456789⟧'])(
    'are blacked out in %s',
    expectRedacted,
  );
});

describe('bodies and villages', () => {
  test.each([
    '与东方集团签订合同。',
    '解除与方圆公司的劳务合同1份。',
    '对马家、陈塘、李宅三村开展检查。',
    '应退51万元,尚余7万元。',
  ])('are no names in %s', expectRedacted);
});
