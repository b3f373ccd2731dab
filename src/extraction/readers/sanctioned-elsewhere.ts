/** 转发典型案例8起, 全国通报的典型案例: told as examples. */
const EXAMPLES = /(?:转发|全国|全省)[^,。;\d]{0,12}典型案例(?:\d{1,3}[起件个])?[,中]?[^,。;\d]{0,12}$/u;
/** 邻县, 兄弟单位 */
const NEIGHBOURS = /(?:^|[,;、])(?:邻|兄弟|周边)(?:[省市县区镇乡]|单位|地区)[^,。;\d]{0,20}$/u;
/** 历年来4人受到党纪处分 */
const OVER_THE_YEARS = /(?:^|[,;])历年来[^,。;\d]{0,16}$/u;
/** 给予违纪学生留校察看6人、严重警告15人 */
const STUDENTS =
  /(?:给予|对)(?:\d{1,3}名)?(?:(?:(?:考试)?(?:违纪|违规|作弊)的?)学生|学生(?=(?:给予)?(?:纪律)?(?:处分|警告|记过|严重警告|留校|开除)|违[规反纪]))(?:(?!教师|教职工|干部|党员|责任人|问题)[^。;,])*$/u;
/** A word of each, which is looked for first. */
const ANY = /典型案例|[邻周兄]|历年来|学生/u;

/** Whether the words before a number of persons say that they were not sanctioned in this rectification. */
export function wereSanctionedElsewhere(left: string): boolean {
  return (
    ANY.test(left) && [EXAMPLES, NEIGHBOURS, OVER_THE_YEARS, STUDENTS].some((pattern) => pattern.test(left))
  );
}
