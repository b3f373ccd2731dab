/** A row of time_limits.csv. None of these is a duty to publish. */
export interface TimeLimit {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly months: number | null;
  /** Null if nothing starts it. */
  readonly trigger: 'feedback' | 'receipt_of_clue' | null;
  readonly kind: 'xunshi' | 'xuncha';
  /** Days of feedback it applies to, ISO. */
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly version: string;
  readonly version_en: string;
  readonly level: 'national' | 'province' | 'local';
  /** False for local practice, shown for context only. */
  readonly binding: boolean;
  /** Null if no line is drawn. */
  readonly style: 'solid' | 'dashed' | 'dotted' | null;
  readonly confidence: 'V' | 'W';
  readonly source_key: readonly string[];
  readonly source: readonly string[];
  readonly definition_zh: string;
  readonly definition: string;
}

const ARTICLES_26_TO_32 = 'http://m.law-lib.com/law/law_view.asp?id=579712&page=3';
const CHAPTER_5 = 'http://m.jianbiaoku.com/webarbs/book/164553/4714580.shtml';
const GLOSS_ON_32 = 'http://fjzhizuijinmi.com/html/.djfgfgsy.201610t20161031_114405.html';
const QUIZ = 'https://github.com/tangshangk/jiweitest';

/** By our convention the day of feedback decides which version applies. Sources are mirrors; the originals were not checked. */
export const TIME_LIMITS: readonly TimeLimit[] = [
  {
    code: 'report_2m_2015_2017',
    label_zh: '2个月:报送整改情况报告(2015/2017条例第27条)',
    label_en: '2 months: report due (2015 and 2017 text, art. 27)',
    months: 2,
    trigger: 'feedback',
    kind: 'xunshi',
    valid_from: '2015-08-03',
    valid_to: '2024-02-07',
    version: '《中国共产党巡视工作条例》2015年、2017年文本',
    version_en: 'Regulations on Inspection Work, 2015 and 2017 texts',
    level: 'national',
    binding: true,
    style: 'solid',
    confidence: 'V',
    source_key: ['L1', 'L2'],
    source: [ARTICLES_26_TO_32, CHAPTER_5],
    definition_zh: '收到反馈后2个月内,向巡视办报送整改情况报告和主要负责人组织落实情况报告。',
    definition:
      "Rectification report and principal's report to the inspection office within 2 months of feedback.",
  },
  {
    code: 'concentrated_6m_2024',
    label_zh: '6个月:集中整改期(2024年以来通行做法)',
    label_en: '6 months: concentrated rectification (practice since 2024)',
    months: 6,
    trigger: 'feedback',
    kind: 'xunshi',
    valid_from: '2024-02-08',
    valid_to: null,
    version: '《中国共产党巡视工作条例》2024年文本及各省做法(条文未见)',
    version_en: 'Regulations on Inspection Work, 2024 text, and provincial practice (article not read)',
    level: 'national',
    binding: true,
    style: 'dashed',
    confidence: 'W',
    source_key: ['L12', 'L11'],
    source: ['https://reportify.cn/news/1142425158259183616', QUIZ],
    definition_zh: '反馈后集中整改6个月,再报送进展情况。作为各省做法已核实,条文本身未见到。',
    definition:
      'Concentrated rectification of 6 months after feedback, then a progress report. Verified as provincial practice; the article was not read.',
  },
  {
    code: 'concentrated_3m_local',
    label_zh: '3个月:部分市县巡察集中整改期(地方做法)',
    label_en: '3 months: local practice for patrols',
    months: 3,
    trigger: 'feedback',
    kind: 'xuncha',
    valid_from: null,
    valid_to: null,
    version: '部分市县、企业巡察做法',
    version_en: 'practice of some city, county and enterprise patrols',
    level: 'local',
    binding: false,
    style: 'dotted',
    confidence: 'V',
    source_key: ['L13', 'L14', 'L15'],
    source: [
      'http://www.webweby.com/jRXIlBHjoU/art/2025/10/15/art_1229214165_4502666.html',
      'http://www.ahjjjc.gov.cn/p/79662.html',
      'http://sdjxgt.com/info/1101/329481.htm',
    ],
    definition_zh: '部分市县、企业巡察规定,集中整改或报告为3个月。',
    definition:
      'Concentrated rectification or report of 3 months in several city, county and enterprise patrols.',
  },
  {
    code: 'clue_3m_2015_2017',
    label_zh: '3个月:报告线索办理情况(2015/2017条例第29条)',
    label_en: '3 months: handling of clues reported (2015 and 2017 text, art. 29)',
    months: 3,
    trigger: 'receipt_of_clue',
    kind: 'xunshi',
    valid_from: '2015-08-03',
    valid_to: '2024-02-07',
    version: '《中国共产党巡视工作条例》2015年、2017年文本',
    version_en: 'Regulations on Inspection Work, 2015 and 2017 texts',
    level: 'national',
    binding: true,
    style: null,
    confidence: 'V',
    source_key: ['L1'],
    source: [ARTICLES_26_TO_32],
    definition_zh: '纪检、组织部门收到移交的线索后,3个月内反馈办理情况。',
    definition: 'Discipline and organisation departments report how transferred clues were handled.',
  },
  {
    code: 'report_2m_practice_2013_14',
    label_zh: '2个月:报送整改情况(2013年中央第二轮巡视)',
    label_en: '2 months: report, as announced for the second central round of 2013',
    months: 2,
    trigger: 'feedback',
    kind: 'xunshi',
    valid_from: '2013-01-01',
    valid_to: '2015-08-02',
    version: '《中国共产党巡视工作条例(试行)》2009年文本时期的做法',
    version_en: 'practice under the trial text of 2009',
    level: 'national',
    binding: false,
    style: null,
    confidence: 'V',
    source_key: ['L9'],
    source: ['http://fc807.cn/ReadNews.asp?NewsID=9803'],
    definition_zh: '试行文本时期的做法,条文未见到。',
    definition: 'Practice under the trial text; its article was not read.',
  },
  {
    code: 'plan_1m_2024',
    label_zh: '1个月:制定整改方案(2024条例)',
    label_en: '1 month: rectification plan (2024 text)',
    months: 1,
    trigger: 'feedback',
    kind: 'xunshi',
    valid_from: '2024-02-08',
    valid_to: null,
    version: '《中国共产党巡视工作条例》2024年文本(条文未见)',
    version_en: 'Regulations on Inspection Work, 2024 text (article not read)',
    level: 'national',
    binding: true,
    style: null,
    confidence: 'W',
    source_key: ['L11'],
    source: [QUIZ],
    definition_zh: '反馈后1个月内制定整改方案。来源较弱。',
    definition: 'Rectification plan within 1 month of feedback. Weak source.',
  },
  {
    code: 'plan_10wd_zhejiang',
    label_zh: '10个工作日报方案、2个月报进展(浙江2016年)',
    label_en: 'plan in 10 working days, report in 2 months (Zhejiang, 2016)',
    months: null,
    trigger: 'feedback',
    kind: 'xunshi',
    valid_from: '2016-01-01',
    valid_to: null,
    version: '浙江省委巡视做法',
    version_en: 'practice of the Zhejiang provincial inspection',
    level: 'province',
    binding: false,
    style: null,
    confidence: 'V',
    source_key: ['L10'],
    source: ['http://js.zjol.com.cn/ycxw_zxtf/201701/t20170106_2707067.shtml'],
    definition_zh: '2016年公布的做法,何时停用不详。',
    definition: 'As announced in 2016; its end is not known.',
  },
  {
    code: 'close_6m_12m_local',
    label_zh: '半年至一年:问题、专项和线索办结(一县做法)',
    label_en: 'half a year, at most one year, to close problems and clues (one county)',
    months: 6,
    trigger: 'feedback',
    kind: 'xuncha',
    valid_from: null,
    valid_to: null,
    version: '县级巡察做法',
    version_en: 'practice of one county',
    level: 'local',
    binding: false,
    style: null,
    confidence: 'V',
    source_key: ['L17'],
    source: ['http://www.xazht.com/gb2312/gzdt/mtgz/790.html'],
    definition_zh: '一个县的做法。',
    definition: 'One local case.',
  },
  {
    code: 'publicity',
    label_zh: '公开:无期限(2015/2017条例第32条)',
    label_en: 'publication: no term (2015 and 2017 text, art. 32)',
    months: null,
    trigger: null,
    kind: 'xunshi',
    valid_from: '2015-08-03',
    valid_to: '2024-02-07',
    version: '《中国共产党巡视工作条例》2015年、2017年文本',
    version_en: 'Regulations on Inspection Work, 2015 and 2017 texts',
    level: 'national',
    binding: true,
    style: null,
    confidence: 'V',
    source_key: ['L1', 'L5'],
    source: [ARTICLES_26_TO_32, GLOSS_ON_32],
    definition_zh: '进驻、反馈、整改情况以适当方式公开,没有规定期限。',
    definition: 'Entry, feedback and rectification are made public in a proper way; no time limit is stated.',
  },
];
