/** 将 before a verb of action marks the future; before a noun (将项目纳入考核) it means 把. */
const FUTURE =
  /将(?:进一步|继续|持续|根据|按照?|依法|依规|逐步|加大|加强|加快|严格|尽快|尽早|于|在|适时|联合|积极|不断|会同|通过|结合|认真|开展|协调|完成|推动|推进|督促|建立|制定|出台|启动|安排|努力|始终|坚持|坚决|择机|陆续|统筹|全力|视情|予以|进行|采取|追究|收回|另行|再)/u;

const TAKES_AN_OBJECT = /将.*(?:纳入|列入|列为|作为|写入|分解|细化[成为]|转化|融入|延伸到|调整为|移交|整合)/u;

const PROMISES: readonly RegExp[] = [
  /(?:下一步|下步|后续|今后|接下来|以后)[^后]{0,4}(?:将|要(?!求)|拟|计划|继续|加大|加强|持续|推进|逐步)|下一?步(?!工作|整改|的|计划|安排|打算)/u,
  /正在(?![实执](?:施|行)的|运营|运行|使用|生产|建设的|施工的|开展的|进行的|推进的|使用的|建设项目|实施项目)/u,
  /(?<![接招对看善优亏期等])待(?!遇|办|业|岗|命|销号)[^待]{1,30}?(?:后|再|之后|以后|即可)/u,
  /(?:^|[、:])(?:拟|计划|预计)(?!定|任)/u,
  /拟(?:于|在|将|对|建|按)|计划(?:于|在|分|明年|今年|年[底内]|\d|用|到|通过|下)|预计|力争|争取(?:早日|尽快|在|于|年[底内])/u,
  /以[^以]{1,20}(?:决定|批复|文件|结果|意见)为准/u,
  /尚[在需待]|有待|仍[在需]|按计划(?:逐步|推进|有序)|(?:列入|纳入)(?:明年|下一?年度?|来年)|成熟后|到位后(?:立即|再|即)|具备条件后|征求意见|年底前(?:完成|收回|印发)/u,
];

/** The words in a short folded clause that mark its action as future, or null. */
export function promiseIn(clause: string): { readonly cue: string; readonly at: number } | null {
  const read = clause.slice(0, 200);
  const future = TAKES_AN_OBJECT.test(read) ? null : FUTURE.exec(read);
  for (const match of [future, ...PROMISES.map((promise) => promise.exec(read))]) {
    if (match !== null) return { cue: match[0], at: match.index };
  }
  return null;
}

/** Whether a clause says that something was done. */
export function isAction(clause: string): boolean {
  return DONE.test(clause.slice(0, 200));
}

const DONE =
  /已[全逐一部经及时按]{0,3}(?:完成|整改|纠正|注销|函告|整治|办结|补|退|落实|移交|处理|作|制定|建立|印发|更新|责|修|拆|清|提|追|收|召开|开展|下发|废止|取消|停止|调整|明确|组织|核|承接|启动)|完成了|先后|累计|进行了|予以|给予/u;
