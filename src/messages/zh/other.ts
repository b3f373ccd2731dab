/** The page of a notice read by hand, and their list. */
export const other = {
  other_own: '读自己的通报',
  dossier_index_page_title: '档案：每份整改通报 · 整改对照',
  dossier_index_title: '档案',
  dossier_index_lead: '{n} 份通报，各有一页：全部日期和数字、整改事项、自洽核对，以及没有找到的。',
  dossier_index_counts: '{facts} 个数据 · {items} 个事项 · {measures} 项措施 · {rules} 处制度',
  other_kicker: '其他通报',
  other_lead: '人工只读了网页开头，摘出 {n} 个数据；每个都带当时记下的原文，点开就是那个网页。',
  other_mirror: '这个网页是转载。转载会掉字、改字，引用之前请找原网页。',
  other_restored: '这个网页丢了“年”“月”“日”等字，日期由数字还原，不宜拿来严格比较天数。',
  other_page: '打开所读的网页',
  other_read_on: '{date} 阅读',
  other_figures: '开头写到的数据',
  other_figure: '项目',
  other_value: '数据',
  other_words: '原文',
  other_no_words: '未记原文，打开网页核对',
  other_unread: '这里没有的，是没有人读到，不是通报没有写，更不是零。全文没有保存。',
  other_index_title: '其他通报',
  other_index_lead:
    '另有 {n} 份其他单位的通报，只由人工读了开头，拿来给园区作比较。搜得到、打得开的才收，不是随机样本。',
} as const;

/** The list of charts. */
export const gallery = {
  chart_index_page_title: '图表：整改对照',
  chart_index_text: '每张图一页：大图、口径、全表和查询语句。图上和表里的每个数字，都能回到原文那句话。',
  gallery_picture: '图片（PNG）',
  gallery_drawing: '矢量图（SVG）',
} as const;
