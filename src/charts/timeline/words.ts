import type { Lang } from '#messages/lang.ts';
import { KIND, LEVEL } from '#charts/parts/level.ts';

interface Words {
  readonly level: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly inspection: string;
  readonly wait: string;
  readonly report: string;
  /** The three phases, as they are named above the first row. */
  readonly phase: Readonly<Record<'inspection' | 'wait' | 'report', string>>;
  /** Beside the arrow of a notice that prints no date of its report. */
  readonly open: string;
  readonly date: Readonly<Record<string, string>>;
  readonly inferred: string;
  readonly month: string;
  readonly later: string;
  readonly limit: Readonly<Record<string, string>>;
  readonly dayZero: string;
  readonly unplaced: string;
  readonly measured: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    level: LEVEL.zh,
    kind: KIND.zh,
    inspection: '进驻',
    wait: '等待反馈',
    report: '反馈到报告',
    phase: { inspection: '进驻', wait: '等待', report: '整改' },
    open: '未见报告日期',
    date: {
      inspection_start: '进驻开始',
      inspection_end: '进驻结束',
      feedback: '反馈',
      as_of: '统计截止',
      signed: '落款',
      published: '网页发布',
    },
    inferred: '年份推算',
    month: '只到月',
    later: '网页日期',
    limit: { solid: '条例期限', dashed: '通行做法', dotted: '地方做法' },
    dayZero: '反馈日',
    unplaced: '未见反馈日期，无法对齐',
    measured: '进驻天数首尾两天都计入；等待指进驻结束到反馈；报告日取落款日期，没有落款的取网页日期。',
    caveat: '竖线是内部报送或工作期限，不是公开期限；横条超过竖线并不等于违规。',
  },
  en: {
    level: LEVEL.en,
    kind: KIND.en,
    inspection: 'Inspection',
    wait: 'Wait for feedback',
    report: 'Feedback to report',
    phase: { inspection: 'on site', wait: 'waiting', report: 'rectification' },
    open: 'no report date found',
    date: {
      inspection_start: 'inspection start',
      inspection_end: 'inspection end',
      feedback: 'feedback',
      as_of: 'figures as of',
      signed: 'signed',
      published: 'page date',
    },
    inferred: 'year inferred',
    month: 'month only',
    later: 'page date',
    limit: { solid: 'period in the Regulations', dashed: 'common practice', dotted: 'local practice' },
    dayZero: 'feedback',
    unplaced: 'no feedback date found: cannot be aligned',
    measured:
      'Days on site include the first and the last day; the wait runs from the end of the inspection to the feedback; the report date is the signature date, or the page date if there is none.',
    caveat:
      'The vertical lines mark internal report or work periods, not a duty to publish; a bar beyond a line is not a breach.',
  },
};
