export const site = {
  site_name: '整改对照',
  skip_to_content: '跳到正文',
  standfirst_caveat: '数字都是被巡单位自己公布的，本站没有另行核实；空白不等于零。',
  scripts_failed: '这一页的脚本没有运行起来，页面保持原样：可以阅读，但不能筛选和核对。刷新页面可重试。',
  scripts_old: '这个浏览器太旧，页面保持原样：可以阅读，但不能筛选和核对。',
  page_away: '那一页没能打开，仍停留在本页：可能断网了，也可能网站刚刚更新。',
  other_language: 'English',
  main_navigation: '栏目',
  nav_overview: '总览',
  copy: '复制',
  copied: '已复制',
  copy_failed: '无法写入剪贴板，请手动选中复制。',
  close: '关闭',
  evidence_failed: '证据没能取到。请检查网络后再试。',
  no_number: '没有写数字',
  state: '状态',
  see_original: '最早发布的网页',
  captured_on: '{date}留存',
  licence:
    '程序按 MIT 许可发布，数据表按 CC BY 4.0 发布。数据只含事实、不超过 40 字的引文和网址；通报原文的权利归发布单位。',
  not_official: '本站是独立的读数工具，与任何被巡单位和纪检监察机关无关。',
  findings_measured:
    '把每份通报自己的数字互相核对：总数与括号里的分项、自述的条数与正文列出的条数、日期的先后。对不上只说明数字对不上，不说明原因。',
  nav_methods: '方法',
  nav_notices: '档案',
  chart_index_title: '图表',
  nav_charts: '图表',
  nav_compare: '对照',
  nav_data: '数据',
  nav_search: '搜索',
  data_footer: '图里的一切都来自公开的数据表：可以整份下载，附字段字典、许可与引用格式。',
  data_footer_link: '下载数据',
  cite_style: '格式：',
  publish_action: '嵌入',
  publish_failed: '没能打开嵌入窗口，请再试一次。',
  share_picture: '整改对照：几张图的缩影',
  share_feed: '整改对照：数据版本',
} as const;

export const remarks = {
  nothing_matches: '没有通报符合这些条件。各项条件要同时满足，去掉其中一项试试。',
  remark_title: '链接里有本页不认识的内容',
  remark_parameter: '参数“{name}”未知，已略过。',
  remark_value: '“{name}”没有“{value}”这个值，已略过。',
  remark_version: '链接的版本是“{value}”，本页按第 1 版理解。',
} as const;

export const reading = {
  how_to_read: '口径与局限',
  read_own_figures: '数字是被巡单位自己公布的。本站只做读取和对照，不核实，也不评价谁好谁差。',
  read_blank:
    '空白不是零。原文写明是 0 才画成 0；只写月份、年份靠推断、前后矛盾、没有找到，各有各的画法。“没有找到”是程序没有找到，不等于原文没有写。',
  read_limits: '2 个月、3 个月、6 个月线是内部报告或集中整改的期限，不是公开的期限；横条越过线不等于违规。',
  read_money: '追回的钱和挽回的损失是两回事，并排画，从不相加。',
  read_persons: '一个人可能同时受几种处理，所以各类人数不能相加。四种形态是本站的归类，通报里并没有写。',
  read_names: '不收人名；联系方式已遮去。不按处分人数排名，也不画地图。',
  methods_title: '方法与口径',
} as const;
