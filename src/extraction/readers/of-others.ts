/** What happened elsewhere or long before, told as an example: 转发典型案例8起, 邻县被问责5人, 历年来4人受到党纪处分. */
const ELSEWHERE =
  /(?:转发|全国|全省|全市|全县|全区|学习|观看|剖析|通报的?)[^,。;\d]{0,12}典型案例(?:\d{1,3}[起件个])?[,中]?[^,。;\d]{0,12}$|(?:^|[,;、在])(?:邻|外|兄弟|周边)(?:[省市县区镇乡]|单位|地区)[^,。;\d]{0,20}$|另案[^,。;\d]{0,20}$|(?:^|[,;])历年来?[^,。;\d]{0,16}$/u;

/** Whether the words before a figure say that it is not of this body's rectification. */
export function isOfOthers(left: string): boolean {
  return ELSEWHERE.test(left);
}
