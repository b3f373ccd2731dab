import fc from 'fast-check';
import { notice } from './notice.ts';

/** Sentences of an overall result that do not contradict each other. */
export const RESULTS = [
  '截至2023年10月25日,反馈的25个问题已完成整改19个,正在整改6个,整改完成率76%。',
  '针对三个方面12个问题,细化分解为41项具体问题,制定整改措施96条。',
  '召开党委会议7次、专题会议35次、调度会9次。',
  '开展专项整治7个,建立完善制度43项,其中新建8项、修订35项。',
  '给予党纪处分2人(党内警告1人,党内严重警告1人),政务处分1人(政务记过1人),组织处理2人。',
  '诫勉3人,谈话提醒19人次,批评教育20余人。',
  '批评教育、提醒谈话共14人。',
  '清退违规资金9784元,追缴资金7.132万元,挽回其他经济损失约280万元。',
  '转交的14件信访件已全部办结,移交问题线索9件12人,立案3件。',
  '追缴、清退资金分别为18.6万元、4.25万元。',
  '对相关责任人进行问责处理。',
  '签约项目23个,协议引资51.54亿元;超过1万元以上的支出须经集体研究。',
  '上一轮巡察反馈问题22个,已完成整改20个。',
  '处理情况|人数\n党内警告|2\n诫勉|3',
] as const;

const ITEMS = [
  '一是组织学习《中国共产党章程》。二是修订《请假制度》。三是对2名责任人进行诫勉谈话。',
  '①核对台账;②补缴租金8.46万元。\n整改落实情况:已完成整改,并长期坚持。',
  '经核实,该处不属于本镇管辖。',
  '待上级文件下发后,将修订《奖惩办法》。',
  '对经办人员进行批评教育,追回费用1260元。',
  '1|台账不清|逐一核对|已完成\n2|学习不够|组织学习|持续推进',
] as const;

const CHROME = [
  '',
  '当前位置:首页 > 公示公告',
  '发布时间:2023-12-08 来源:青禾镇 浏览次数:12',
  '更新时间:2024-03-02',
] as const;
const CONTACT = ['欢迎监督。联系电话:000-0000000;电子邮箱:a@b.example。', '联系人:张三'] as const;
const SIGNATURE = [
  '中共青禾镇委员会\n2023年12月6日',
  '青禾镇党委\n2023年12月',
  '',
  '中共青禾镇委员会',
] as const;

/** Notices of the usual form. */
export const invented: fc.Arbitrary<string> = fc
  .record({
    chrome: fc.constantFrom(...CHROME),
    results: fc.subarray([...RESULTS]).map((sentences) => sentences.join('\n')),
    items: fc.array(fc.constantFrom(...ITEMS), { maxLength: 5 }),
    contact: fc.constantFrom(...CONTACT),
    signature: fc.constantFrom(...SIGNATURE),
  })
  .map((parts) => notice(parts));

const MARKS = [
  '\n\n',
  '一是',
  '1.',
  '(一)',
  '①',
  '《',
  '》',
  '|',
  '(',
  ')',
  '“',
  '　',
  '\r',
  '\u2028',
  '\ufeff',
] as const;
const UNITS = ['\ud83d', '\udc00', '😀', '\u0000'] as const;
const WORDS = [
  '反馈',
  '下一步,',
  '其中',
  '分别为',
  '2023年1月1日',
  '至',
  '12个问题',
  '党内警告3人',
  '万元',
  '整改情况:',
] as const;
const LONG = ['一'.repeat(3000), '1'.repeat(3000), '党内警告1人、'.repeat(300), '，'.repeat(2000)] as const;

const NOISE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...MARKS, ...UNITS, ...WORDS, ...LONG),
);

interface Cut {
  readonly kind: 'insert' | 'delete' | 'double' | 'move';
  readonly from: number;
  readonly length: number;
  readonly to: number;
  readonly noise: string;
}

const CUT: fc.Arbitrary<Cut> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'double', 'move'),
  from: fc.nat(1500),
  length: fc.nat(200),
  to: fc.nat(1500),
  noise: NOISE,
});

function cut(text: string, { kind, from, length, to, noise }: Cut): string {
  const piece = text.slice(from, from + length);
  const without = text.slice(0, from) + text.slice(from + length);
  if (kind === 'insert') return text.slice(0, from) + noise + text.slice(from);
  if (kind === 'delete') return without;
  return kind === 'double'
    ? text.slice(0, from) + piece + text.slice(from)
    : without.slice(0, to) + piece + without.slice(to);
}

/** Notices cut, repeated, shuffled and interspersed with foreign text. */
export const spliced: fc.Arbitrary<string> = fc
  .tuple(invented, fc.array(CUT, { maxLength: 8 }))
  .map(([text, cuts]) => cuts.reduce(cut, text));
