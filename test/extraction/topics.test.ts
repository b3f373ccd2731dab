import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '#extraction/vocabulary/codelists.ts';
import { TOPIC_CUES, TOPIC_MASKS } from '#extraction/vocabulary/topics.ts';
import { spelled } from '#extraction/cues.ts';
import { CueMap } from '#extraction/cue-map.ts';
import { pillar, pillarOf, topics, wholeTopic } from '#extraction/topics.ts';
import { fold } from '#text/fold.ts';
import { topicsOf } from '../../scripts/evaluate/pieces.ts';

const codes = (heading: string, body = '', path: readonly string[] = [], inherited: readonly string[] = []) =>
  topicsOf({ heading, body, path }, inherited);

const pillarIn = (headings: readonly string[], topics: readonly string[] = []) =>
  pillar(
    headings.map((heading) => pillarOf(fold(heading))),
    topics,
  );

describe('topics', () => {
  test.each([
    ['关于“会前学习流于形式，理论学习中心组不常开”的问题', ['political_study']],
    ['锅炉房废气污染反复', ['ecology_environment']],
    ['学校食堂采购未招标', ['procurement_engineering']],
    ['卫生院支部组织生活敷衍', ['grassroots_party']],
    ['村组“三资”管理糊涂', ['mass_interest']],
    ['集团下属企业股权底数不清', ['state_assets_funds']],
  ])('reads %s', (heading, expected) => {
    expect(codes(heading)).toEqual(expected);
  });

  test('gives a heading with two subjects two topics', () => {
    expect(codes('意识形态阵地松懈，信访积案久拖不决').toSorted()).toEqual([
      'ideology',
      'petition_stability',
    ]);
  });

  test('weighs the heading above the paragraph', () => {
    expect(codes('规范党费收缴', '财务科核对账目，报销票据一并审核。')).toEqual(['party_membership_dues']);
  });

  test('reads a paragraph without a heading', () => {
    expect(codes('', '对违规吃喝的线索逐条起底，重申公务接待标准。')).toEqual(['eight_rules_four_winds']);
  });

  test('counts a generic word in a heading', () => {
    expect(codes('用好人才')).toEqual(['cadre_team']);
  });

  test('ignores a weak word found only in the paragraph', () => {
    expect(codes('', '进一步强化部署与使命。')).toEqual([]);
  });

  test('gives an item without a cue the topics of its parent', () => {
    expect(codes('第一项', '逐条对照，全部办结。', [], ['safety_production'])).toEqual(['safety_production']);
  });

  test("prefers an item's own cue to the parent", () => {
    expect(codes('清理闲置土地', '', [], ['safety_production'])).toEqual(['land_planning']);
  });

  test('falls back on the problem above without a cue or an inherited topic', () => {
    expect(codes('第一项', '逐条对照。', ['关于“党费收缴不及时”问题'])).toEqual(['party_membership_dues']);
  });

  test('a section about pairing is about it throughout', () => {
    const path = ['一、关于“对口支援工作推进不力”的问题'];
    expect(codes('推进群众就业', '组织招聘会。', path)).toEqual(['mass_interest', 'pairing_assistance']);
    expect(codes('推进群众就业', '组织招聘会。')).toEqual(['mass_interest']);
  });

  test('a notice of a pairing headquarters is about pairing where it is about work in the field', () => {
    expect(wholeTopic('中共云泽市对口支援霞川县指挥部委员会关于巡察整改进展情况的通报')).toBe(
      'pairing_assistance',
    );
    expect(wholeTopic('中共云泽市渔业局党组关于巡察整改进展情况的通报')).toBeUndefined();
    const text = '推进群众就业\n规范财务管理';
    const codesOf = (heading: string) => {
      const start = text.indexOf(heading);
      const span = { start, end: start + heading.length };
      return topics(
        new CueMap(text),
        { heading: span, body: span, path: [], whole: 'pairing_assistance' },
        [],
      );
    };
    expect(codesOf('推进群众就业')).toEqual(['mass_interest', 'pairing_assistance']);
    expect(codesOf('规范财务管理')).toEqual(['finance_control']);
  });

  test('reads nothing in the words that end a heading', () => {
    expect(codes('关于“水电气配套跟不上”问题的整改', '新建变电站。')).toEqual([]);
  });

  test('gives the topic on which a heading and the one above it agree', () => {
    const path = ['一、关于“理论学习不深入”的问题'];
    expect(codes('提高政治站位，做强主导产业', '召开动员会。', path).toSorted()).toEqual([
      'hq_development',
      'political_study',
    ]);
    expect(codes('做强主导产业', '召开动员会。', path)).toEqual(['hq_development']);
  });

  test('under a vague heading, the topic of the one above counts if the paragraph is about it', () => {
    const path = ['一、关于“土地利用粗放”的问题'];
    expect(codes('盘活存量', '收回闲置土地九亩，提高亩均税收。', path)[0]).toBe('land_planning');
    expect(codes('盘活存量', '清理库房。', path)).toEqual(['state_assets_funds']);
  });

  test.each([
    ['提高政治判断力、政治领悟力、政治执行力', 'political_study'],
    ['码头基础设施配套不完善', 'business_environment'],
    ['压实企业主体责任', 'safety_production'],
    ['维护社会风气', undefined],
    ['管委会计划', undefined],
    ['举办文体活动', undefined],
  ])('reads %s as %s', (heading, expected) => {
    expect(codes(heading)[0]).toBe(expected);
  });

  test('tells a subsidy for research from one for investors', () => {
    expect(codes('兑现科技创新奖补')).toEqual(['hq_development']);
    expect(codes('兑现奖补')).toEqual(['investment_attraction']);
  });

  test('takes no topic from the heading of a pillar', () => {
    expect(codes('第一项', '逐条对照。', ['（三）聚焦基层党组织建设方面'])).toEqual([]);
  });

  test('reads 整改主体责任 as rectification, not as 主体责任', () => {
    expect(codes('扛起整改主体责任')).toEqual(['rectification_followup']);
  });

  test('reads traditional and full-width text alike', () => {
    expect(codes('關於「選人用人把關不嚴」的問題')).toEqual(codes('关于“选人用人把关不严”的问题'));
  });
});

describe('pillar', () => {
  test.each([
    ['（一）聚焦党中央重大决策部署在基层落实情况方面', 'P1'],
    ['(一)落实党的理论和路线方针政策方面', 'P1'],
    ['二、整治群众身边不正之风和腐败问题方面', 'P2'],
    ['（二）聚焦群众反映强烈的突出问题方面', 'P2'],
    ['三、贯彻新时代党的组织路线方面', 'P3'],
    ['(四)落实巡察审计整改方面', 'P4'],
    ['（四）聚焦巡视巡察整改和成果运用情况方面', 'P4'],
    ['四、關於巡視巡察和審計整改方面', 'P4'],
  ])('%s is %s', (heading, expected) => {
    expect(pillarIn([heading])).toBe(expected);
  });

  test.each([
    '二、巡察反馈问题整改落实情况',
    '三、巡视反馈重点问题整改进展',
    '1.关于“落实全面从严治党责任有差距”问题的整改情况',
    '一、提高思想认识',
  ])('is not named by %s', (heading) => {
    expect(pillarIn([heading])).toBeNull();
  });

  test('comes from the outermost heading that names one', () => {
    expect(pillarIn(['（一）聚焦决策部署落实方面', '1.聚焦干部队伍建设方面'])).toBe('P1');
  });

  test('comes from a heading before the topic', () => {
    expect(pillarIn(['（一）聚焦决策部署落实方面'], ['grassroots_party'])).toBe('P1');
  });

  test('comes from the first topic without such a heading', () => {
    expect(pillarIn(['一、其他'], ['grassroots_party', 'ideology'])).toBe('P3');
  });

  test('is absent without heading and topic', () => {
    expect(pillarIn([])).toBeNull();
  });
});

describe('for any text', () => {
  test('cues are written in folded form', () => {
    const written = JSON.stringify([TOPIC_CUES, TOPIC_MASKS]);
    expect(fold(written)).toBe(written);
  });

  const cues = Object.values(TOPIC_CUES)
    .flatMap((entry) => Object.values(entry).join(' ').split(/\s+/u))
    .map((cue) => cue.replace('…', '某某'));
  const text = fc
    .array(fc.oneof(fc.constantFrom(...cues, '，', '。', '“', '\n'), fc.string({ unit: 'binary' })))
    .map((parts) => fold(parts.join('')));
  const known = new Set<string>(TOPICS.map(({ code }) => code));

  test('at most two known topics are given, each once', () => {
    fc.assert(
      fc.property(text, text, fc.array(text), (heading, body, path) => {
        const found = topicsOf({ heading, body, path });
        expect(found.length).toBeLessThanOrEqual(2);
        expect(found.every((code) => known.has(code))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('lone surrogates, NULs and a very long line are harmless', () => {
    expect(codes('\ud800\u0000党费\udfff')).toEqual(['party_membership_dues']);
    expect(codes('', '安全生产'.repeat(300_000))).toEqual(['safety_production']);
    expect(pillarIn(['“聚焦”方面'.repeat(100_000)])).toBeNull();
    expect(codes('', '', ['“党费”'.repeat(100_000)])).toEqual(['party_membership_dues']);
  });
});

describe('the vocabulary of topics', () => {
  test.each(Object.entries(TOPIC_CUES))('has no duplicate cue for %s', (_, entry) => {
    const words = Object.values(entry).flatMap((cues: string) => cues.trim().split(/\s+/u));
    expect(words).toEqual([...new Set(words)]);
  });

  test('has no idle mask', () => {
    const words = cuesWithoutGap();
    const masks = TOPIC_MASKS.split(/\s+/u).flatMap(spelled);
    const idle = masks.filter((mask) => !words.some((word) => mask.includes(word)));
    expect(idle).toEqual([]);
  });

  function cuesWithoutGap(): string[] {
    return Object.values(TOPIC_CUES).flatMap((entry) =>
      Object.values(entry)
        .join(' ')
        .split(/\s+/u)
        .flatMap((cue) => cue.split('…')[0] ?? []),
    );
  }
});
