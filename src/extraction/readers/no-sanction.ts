import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { PERSON_UNIT } from '#extraction/persons.ts';
import type { SanctionWord } from './sanction-words.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';

const OF_POST = codesWhere(({ of_post }) => of_post);

/** Ordinary staff changes, penalties on companies and talks with firms are not accountability. */
export const STAFFING =
  /年龄|到龄|退休|届满|任职年[限龄]|任期|回避|撤并|机构改革|身体原因|工作需要|轮岗|轮换|工作满|交流任职|岗位交流|公开选|竞聘|选任|帮忙|借调|充实/u;
const COMPANIES =
  /企业|(?<!子|属|分|集团)公司|医药|中介|供货|经销|承包商|业主|商户|账号|媒体|经营主体|物业|中介机构|景区|供应商|单位\d|施工方|平台公司|市场主体|经营者/u;
/** An office holder counts as such, even in a company. */
const OFFICIALS = /书记|干部|党员|党支部|(?:站|所|科|局|处|镇|乡)长/u;
const PROMISED = /(?:拟|计划|将|严肃|一律|坚决)[^,;:]{0,6}$/u;

/** Whether the word means something else here: a staff change, a penalty on or a talk with a company, a promise. */
export function isNoSanction(
  word: SanctionWord,
  around: string,
  numberMention: NumberMention,
  left: string,
): boolean {
  if (/(?:免予|免于|不予|未予|未给予)(?:党纪|政务)?$/u.test(around.slice(0, around.indexOf(word.word))))
    return true;
  if (word.code === 'cases_filed')
    return (
      isEnforcement(around) ||
      /立案处罚|处罚|违法建设|违法用地|违法占|环境违法|违建|执法|(?<!纪)违法/u.test(around) ||
      (numberMention.unit === '起' && /查处/u.test(around)) ||
      (COMPANIES.test(around) && !PERSON_UNIT.test(numberMention.unit)) ||
      /公安/u.test(around)
    );
  if (word.code === 'cases_closed') return !/线索|立案|违纪|纪检|纪委|信访|举报/u.test(left + around);
  if (word.code === 'time_limited_correction' && word.word === '责令整改')
    return !PERSON_UNIT.test(numberMention.unit);
  if (OF_POST.has(word.code)) return STAFFING.test(around) || /回避/u.test(left.slice(-40));
  if (word.code === 'interview_summons') return COMPANIES.test(around) && !OFFICIALS.test(around);
  return /函询办法|谈心谈话$/u.test(around) || PROMISED.test(around.slice(0, Math.max(0, word.start)));
}

/** 立案查处假劣农资案件37件: cases an authority opens against others. */
function isEnforcement(around: string): boolean {
  const what = /立案(?:查处|调查|侦办|办理|审查)?(?:了)?([^,。;\d]{2,20})案件?$/u.exec(around)?.[1];
  if (
    /(?:行政|刑事|治安|民事|未|撤)立案|立案(?:催|侦|执行)|立案件$/u.test(around) &&
    !/应立(?:已|即)/u.test(around)
  )
    return true;
  return what !== undefined && !/违纪|纪律|职务|腐败|作风|党员|干部|监察|贪|人员|线索/u.test(what);
}
