import { describe, expect, test } from 'vitest';
import { read } from '../../support/notice.ts';

const INSPECTED = '2023年3月1日至4月28日,县委第三巡察组';
const FEEDBACK = '2023年7月4日反馈了巡察意见。';
const TITLE = '关于巡察整改情况的通报';

/** The inspected body of a notice with this object; `after` is its last line, `title` its first. */
function bodyOf(object: string, { title = TITLE, after = '' } = {}): string | null {
  return read(`${title}\n${INSPECTED}${object}。${FEEDBACK}\n${after}`).inspected_body;
}

describe('我局, or a bare 公司党委, is the body that the title names', () => {
  test.each([
    ['云溪市中医医院党委', '我院党委', '云溪市中医医院党委关于市委巡察整改进展情况的通报'],
    ['云溪市中医医院委员会', '我院', '中共云溪市中医医院委员会关于巡察整改情况的通报'],
    ['国网青川供电公司党委', '公司党委', '国网青川供电公司党委巡察整改公示'],
    ['青禾镇党委', '镇党委', '青禾镇党委关于巡察整改情况的公示'],
    ['砾安区人民法院党组', '我院', '砾安区人民法院党组关于区委巡察整改进展情况的通报'],
    ['云溪城建集团有限公司党委', '我公司党委', '云溪城建集团有限公司党委关于巡察整改情况的公示'],
    ['云溪农商银行党委', '我行党委', '云溪农商银行党委关于巡察整改情况的通报'],
    ['青禾镇', '我镇', '青禾镇巡察整改情况公示'],
    ['青禾镇委员会', '我镇党委', '中共青禾镇委员会关于巡察整改情况的公示'],
    ['云溪市第三中学党委', '我校党委', '云溪市第三中学党委关于巡察整改情况的公示'],
    ['云溪市图书馆党支部', '我馆党支部', '云溪市图书馆党支部关于巡察反馈意见整改进展情况的通报'],
    ['云溪市大数据中心党支部', '我中心党支部', '云溪市大数据中心党支部关于县委巡察整改情况的公示'],
    ['云溪经济开发区管委会党组', '我委党组', '云溪经济开发区管委会党组关于巡察整改情况的通报'],
    ['青禾县委宣传部', '我部', '中共青禾县委宣传部关于巡察整改情况的通报'],
    ['云溪市委办公室', '我办', '中共云溪市委办公室关于巡察整改情况的通报'],
    ['砾安新区工作委员会', '我区', '中共砾安新区工作委员会\n关于省委巡察整改进展情况的通报'],
    ['青禾县红十字会党组', '我会', '关于县委第三巡察组巡察青禾县红十字会党组反馈意见整改情况的通报'],
    ['柳湾社区党支部', '我社区党支部', '柳湾社区党支部巡察整改公示'],
    ['青禾县委', '我县', '中共青禾县委关于省委巡视整改进展情况的通报'],
    ['云溪烟草专卖局(公司)党组', '我局(公司)党组', '云溪烟草专卖局(公司)党组关于巡察整改情况的通报'],
  ])('%s', (body, own, title) => expect(bodyOf(`对${own}开展了常规巡察`, { title })).toBe(body));
});

describe('我局 is the body that signs, where the title names none', () => {
  test.each([
    ['青禾县统计局党组', '本局党组', '中共青禾县统计局党组'],
    ['青禾县公路事业发展中心', '我单位', '青禾县公路事业发展中心'],
    ['砾安区望江街道工作委员会', '我街道党工委', '中共砾安区望江街道工作委员会'],
    ['砾安区卫生健康委员会党组', '我委党组', '砾安区卫生健康委员会党组'],
    ['北岭乡石径村党支部', '我村党支部', '北岭乡石径村党支部'],
    ['云溪市气象科学研究所党支部', '我所党支部', '云溪市气象科学研究所党支部'],
    ['砾安区委', '我区委', '中共砾安区委'],
    ['云溪市城建档案馆', '本单位', '云溪市城建档案馆'],
    ['云溪工业大学材料学院总支部委员会', '我院党总支', '中共云溪工业大学材料学院总支部委员会'],
  ])('%s', (body, own, signer) =>
    expect(bodyOf(`对${own}进行了巡察`, { after: `${signer}\n2024年1月5日` })).toBe(body),
  );
});

describe('我局 is the body named elsewhere in full', () => {
  test('in the sentence on the feedback', () => {
    const after = '7月4日,县委第三巡察组向青禾县信访局党组反馈了意见。';
    expect(bodyOf('对我局党组进行了巡察', { after })).toBe('青禾县信访局党组');
  });

  test('in the name of one of its documents', () => {
    const after = '印发《中共青禾县信访局党组关于落实巡察反馈意见的整改方案》。';
    expect(bodyOf('对我局党组进行了巡察', { after })).toBe('青禾县信访局党组');
  });

  test('in the source line of the page', () => {
    expect(bodyOf('对我会党组进行了巡察', { title: `来源:青禾县残疾人联合会\n${TITLE}` })).toBe(
      '青禾县残疾人联合会',
    );
  });

  test('but not where several bodies could be meant', () => {
    const after = '印发《中共青禾县信访局党组通知》。学习《中共青禾县审计局党组通知》。';
    expect(bodyOf('对我局党组进行了巡察', { after })).toBe('我局党组');
  });

  test.each(['我局党组', '我中心', '我社区党委', '本镇党委', '我院'])('or %s itself', (own) =>
    expect(bodyOf(`对${own}开展了巡察`)).toBe(own),
  );
});

describe('a body of our county is named without 我', () => {
  test.each(['县人民医院党委', '市农业农村局党组', '旗林草局党组', '省水利厅党组'])('%s', (body) =>
    expect(bodyOf(`对我${body}开展了巡察`)).toBe(body),
  );
});

describe('an alias is not part of the name', () => {
  test.each([
    ['云溪市公积金中心党组', '(下称“中心党组”)'],
    ['砾安区市场监督管理局党组', '(以下简称局党组)'],
    ['云溪市国资委党委', '（以下统称市国资委党委）'],
    ['砾安区储备中心', '(简称“储备中心”)党总支'],
    ['云溪市住建局党组', '（以下简称“市住建局党组”）及所属企业'],
  ])('%s%s', (body, alias) => expect(bodyOf(`对${body}${alias}开展了巡察`)).toBe(body));

  test.each(['云溪水务投资(集团)有限公司党委', '青禾镇党委(含听泉社区党总支)'])(
    'another bracket is: %s',
    (body) => expect(bodyOf(`对${body}开展了巡察`)).toBe(body),
  );
});

describe('a matter is not part of the name', () => {
  test.each([
    ['云溪市委', '落实乡村振兴战略情况'],
    ['省水利厅党组', '履行河湖长制牵头职责情况'],
    ['砾安经济开发区党工委', '推动招商引资和项目建设情况'],
    ['县教育局党委', '贯彻落实“双减”政策情况'],
    ['省委岚湾工委', '推进岚湾示范区(以下简称示范区)建设情况'],
    ['云溪市委', '推进“百里画廊”生态带建设情况'],
    ['区行政审批局党组', '优化营商环境工作'],
    ['县自然资源局', '推进全域土地整治工作'],
  ])('%s%s', (body, matter) => expect(bodyOf(`对${body}${matter}开展了专项巡察`)).toBe(body));
});

describe('in an inspection of a matter, the body is the one that received the feedback', () => {
  test.each([
    ['云溪市发展改革委党组', '全市粮食购销领域'],
    ['市乡村振兴局党组', '全市乡村振兴重点帮扶项目实施情况'],
    ['云溪建投集团党委', '市属国有企业工程建设领域'],
  ])('%s: %s', (body, matter) => {
    const after = `7月5日,巡察组向${body}主要负责人和领导班子反馈了意见。`;
    expect(bodyOf(`对${matter}开展专项巡察`, { after })).toBe(body);
  });

  test('or the body in the title, if 我局 received it', () => {
    const title = '青禾县医保局党组关于县委专项巡察整改情况的通报';
    const after = '7月5日,向我局党组反馈了巡察意见。';
    expect(bodyOf('对全县医保基金管理使用情况开展了专项巡察', { title, after })).toBe('青禾县医保局党组');
  });
});

describe('the object is named in other forms', () => {
  test.each([
    ['青禾县残联党组', '巡察了青禾县残联党组'],
    ['青禾县残联党组', '进驻青禾县残联党组,开展了为期两个月的巡察'],
    ['青禾镇党委', '就乡村振兴领域对青禾镇党委开展了专项巡察'],
    ['青禾镇党委', '对青禾镇党委就乡村振兴领域开展了专项巡察'],
    ['青禾镇党委', '对青禾镇党委领导班子及其成员开展了巡察'],
    ['青禾镇党委、北岭乡党委', '采取“一托二”方式对青禾镇党委、北岭乡党委同步开展了巡察'],
    ['青禾镇党委及下辖8个村(社区)党组织', '对青禾镇党委及下辖8个村(社区)党组织开展了巡察'],
    ['县民政局党组', '对县民政局党组开展巡察并延伸巡察了县社会福利院'],
    ['县供销合作社联合社党组', '对县供销合作社联合社党组开展了巡察'],
    ['云溪高新区党工委、管委会', '对云溪高新区党工委、管委会开展了巡察'],
    ['云溪市交通技工学校分党组', '对云溪市交通技工学校分党组开展了巡察'],
  ])('%s: %s', (body, object) => expect(bodyOf(object)).toBe(body));

  test.each([
    '青禾镇柳湾、石径、白塘等6个村党组织',
    '青禾镇党委及鹿脊、碓鸣等9个村党组织',
    '青禾镇杨渡、高坎2个村党支部',
    '听泉街道柳巷、花堤等4个社区党委',
  ])('villages whose names could be those of persons: %s', (body) =>
    expect(bodyOf(`对${body}开展了巡察`)).toBe(body),
  );

  test('the body as the subject', () => {
    const text = `青禾县文旅局党组关于巡察整改情况的通报\n2023年3月1日至4月28日,我局党组接受了县委第三巡察组的巡察。${FEEDBACK}`;
    expect(read(text).inspected_body).toBe('青禾县文旅局党组');
  });
});

test.each([
  ['巡察了青禾县林业局党组,2023年7月4日向青禾县林业局党组反馈巡察意见'],
  ['在青禾县林业局党组开展了巡察工作'],
])('the object needs no 对: %s', (object) => expect(bodyOf(object)).toBe('青禾县林业局党组'));

test('the committee in 关于区委巡察反馈问题整改情况的公告 is not the body', () => {
  const text =
    '关于区委巡察反馈问题整改情况的公告\n荷塘街道党工委自2023年5月19日区委第四巡察组反馈问题以来,逐条整改。现将整改情况公告如下。\n一、反馈问题24个,已完成22个。\n中共荷塘街道工作委员会\n2023年11月27日';
  expect(read(text).inspected_body).toBe('荷塘街道工作委员会');
});

describe('brackets in a name', () => {
  test.each([
    ['云溪市文化局(市文物局,含执法大队)党组', '对云溪市文化局(市文物局,含执法大队)党组开展了巡察'],
    ['云溪市金融办', '对云溪市金融办(原市金融局,以下简称市金融办)开展了巡察'],
  ])('%s', (expected, object) => {
    expect(bodyOf(object)).toBe(expected);
  });
});

test.each(['及延伸对汀兰社区党支部', '并延伸对6个村党组织', '和延伸至下属单位'])(
  'an extension to lower units is no part: %s',
  (extension) => {
    expect(bodyOf(`对青禾街道党工委${extension}开展了巡察`)).toBe('青禾街道党工委');
  },
);

test('the name of a column before the title is no part of it', () => {
  const record = read(
    `【巡察整改】青禾县水利局党组关于巡察整改进展情况的通报\n${INSPECTED}对我局党组开展了巡察。${FEEDBACK}`,
  );
  expect(record.title).toBe('青禾县水利局党组关于巡察整改进展情况的通报');
  expect(record.inspected_body).toBe('青禾县水利局党组');
});
