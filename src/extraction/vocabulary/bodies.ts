/** Party organs that end a body's name. */
export const PARTY =
  '党组织|分党组|党组|党工委|党委|党总支部?|总支部?|党支部|支部委员会|支部|工作委员会|委员会|工委|纪委|直属机关党委|机关党委';

/** Other organs that end a body's name. */
export const ORGAN =
  '大学|中学|小学|幼儿园|办公室|公司|集团|企业|中心|政府|机关|大队|支队|总队|基地|[省市县区旗州盟镇乡村委局厅署院校社馆所站处部会办团行园场台道]';

/** What 我局, 本院, 该校 name. */
export const OWN_NOUN =
  '单位|部门|机关|党委|党组|党工委|党总支|党支部|总支|支部|工委|公司|集团|企业|医院|学校|大学|学院|法院|检察院|中心|街道|社区|[新园]区|开发区|高新区|经开区|管委会|指挥部|办公室|联社|[省市县区州盟旗镇乡村局院校委厅办处部会行社所站馆台署场园]';

/** 推进…情况, 落实…责任: what a body does, where the inspection of a matter names both. */
export const MATTER_VERB = '推进|推动|落实|贯彻|履行|执行|开展|实施|统筹|抓';
/** How the name of a matter ends. */
export const MATTER_END =
  /(?:情况|工作|问题|领域|建设|资金|项目|任务|责任|管理|使用|工程|事项|系统|行动|战略|政策|改革|环境|监管|运营|治理|振兴|安全|保障|发展)$/u;
