import { describe, expect, test } from 'vitest';
import { htmlText } from '#documents/html.ts';
import { gbk } from '../support/gbk.ts';

function linesOf(html: string): readonly string[] {
  return htmlText(new TextEncoder().encode(html)).split('\n');
}

const TITLE = '中共青岚镇委员会关于巡察整改进展情况的通报';
const LEAD = '根据县委统一部署，2023年3月6日至4月28日，县委第二巡察组对青岚镇党委开展了巡察。';
const BODY = [
  LEAD,
  '一、总体情况',
  '反馈的3个方面21个问题，已完成整改20个，制定整改措施66条，建立完善制度9项，并长期坚持。',
  '二、下一步打算',
  '镇党委将持续用力，一抓到底，确保剩余问题按时完成，巩固已有成果，防止反弹回潮。',
];
const SIGNATURE = ['中共青岚镇委员会', '2023年12月1日'];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('the article of a page', () => {
  test('is extracted from a GBK page laid out with tables and br line breaks', () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${TITLE}</title></head>
      <body><form name=aspnetForm><table width=1000><tr><td><a href=/>首页</a></td><td><a href=/a>镇情概况</a></td></tr></table>
      <table><tr><td width=200><table><tr><td><a href=1>信息公开指南，年度报告，信息公开目录和制度</a></td></tr><tr><td><a href=2>图片新闻</a></td></tr></table></td>
      <td><table><tr><td align=center><font size=5>${TITLE}</font></td></tr>
      <tr><td>发布时间：2023-12-04&nbsp;点击数：<script>document.write(88)</script>次</td></tr>
      <tr><td class=zw>${BODY.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`).join('<br>\r\n')}<br>${SIGNATURE.join('<BR>')}</td></tr>
      <tr><td>【<a href=#>打印</a>】【<a href=#>关闭</a>】</td></tr></table></td></tr></table>
      <table><tr><td>版权所有：青岚镇人民政府</td></tr><tr><td>地址：青岚镇迎宾路1号，邮编：000000，电话：000-0000000，欢迎访问</td></tr></table></form></body></html>`;
    expect(htmlText(gbk(html)).split('\n')).toEqual([
      TITLE,
      '发布时间：2023-12-04 点击数：次',
      ...BODY,
      ...SIGNATURE,
    ]);
  });

  test('includes a signature outside the editor block', () => {
    const html = `<title>${TITLE}_青岚镇</title><div class="crumb">您现在的位置：<a href="/">首页</a> &gt; 巡察整改</div>
      <div class="xl"><div class="xl-tit">${TITLE}</div><div class="xl-info"><span>2023-12-04 09:00</span> <span>来源：青岚镇</span></div>
      <div class="TRS_Editor"><style>.TRS_Editor P{margin:0}</style>${paragraphs(BODY)}</div>
      <div class="sign"><p>${SIGNATURE[0]}</p><p>${SIGNATURE[1]}</p></div>
      <div class="bdsharebuttonbox">分享到：<a href="#">微信</a><a href="#">微博</a></div></div>
      <ul class="list"><li><a href="/1">县委部署新一轮巡察，86个问题限期整改</a> 2023-11-02</li></ul>
      <div class="footer">主办：青岚镇人民政府 备案号：00000000</div>`;
    expect(linesOf(html)).toEqual([TITLE, '2023-12-04 09:00 来源：青岚镇', ...BODY, ...SIGNATURE]);
  });

  test('excludes the sidebar, footer and share bar, however short it is', () => {
    const html = `<title>${TITLE}</title><div class="main"><h1>${TITLE}</h1><div class="zw"><p>${LEAD}</p></div>
      <div class="bdshare"><a class="bds_weixin">0</a><a data-cmd="more">12</a></div></div>
      <div class="side-bar"><p>近日，县里听取66个部门整改情况汇报，要求完成全部155项整改措施，一抓到底。</p></div>
      <aside><p>昨日新增整改问题31个，完成销号29个，仍有2个正在推进。</p></aside>
      <div id="footer"><p>青岚镇人民政府主办。欢迎访问，您是第889900位访客，请用新版浏览器访问本网站。</p></div>`;
    expect(linesOf(html)).toEqual([TITLE, LEAD]);
  });

  test('is kept even if the page marks it as a sidebar', () => {
    const html = `<aside>${`<p>${LEAD}</p>`.repeat(4)}</aside><p>网站由青岚镇人民政府主办，请用新版浏览器访问。</p>`;
    expect(linesOf(html).filter((line) => line === LEAD)).toHaveLength(4);
  });

  test('keeps text in an anchor without a link', () => {
    expect(linesOf(`<p><a name="_Toc1">${LEAD}</a></p>`)).toEqual([LEAD]);
  });

  test('excludes summaries of other news beside it', () => {
    const teaser =
      '<div class="news"><p><a href="/x">县里召开大会</a></p><p>会议指出，要深刻认识整改的重要性，完成50个问题的整改。</p></div>';
    const html = `<title>${TITLE}</title><body><div id="side">${teaser}</div><div id="main"><h2>${TITLE}</h2>${paragraphs([...BODY, ...BODY, ...BODY])}</div></body>`;
    expect(linesOf(html)).toEqual([TITLE, ...BODY, ...BODY, ...BODY]);
  });

  test('keeps signature and title around a single paragraph with all the text', () => {
    const html = `<title>通报</title><div><h1>${TITLE}</h1><p>${BODY.join('<br/>')}</p><p>${SIGNATURE[0]}</p><p>${SIGNATURE[1]}</p></div>`;
    expect(linesOf(html)).toEqual([TITLE, ...BODY, ...SIGNATURE]);
  });

  test('keeps only the date row of an index block above it', () => {
    const html = `<table><tr><td>索引号</td><td>QL-2023</td></tr><tr><td>成文日期</td><td>2023-12-01</td><td>发布日期</td><td>2023-12-04</td></tr></table>
      <h1>${TITLE}</h1><div>${paragraphs(BODY)}</div>`;
    expect(linesOf(html)).toEqual(['成文日期|2023-12-01|发布日期|2023-12-04', TITLE, ...BODY]);
  });

  test('keeps the line that names the first publication', () => {
    const html = `<h1>${TITLE}</h1><div>${paragraphs(BODY)}<p>原文链接：<a href="http://x.example/t20231204_1.html">http://x.example/t20231204_1.html</a></p></div>`;
    expect(linesOf(html).at(-1)).toBe('原文链接：http://x.example/t20231204_1.html');
  });

  test('keeps a heading that begins with a word typical of page furniture', () => {
    const body = [
      '相关责任人被追究责任。',
      '编辑部管理不规范，推荐程序不到位，已全部完成整改并长期坚持。',
      '最新要求落实不力',
    ];
    expect(linesOf(`<div>${paragraphs([LEAD, ...body, LEAD])}</div>`)).toEqual([LEAD, ...body, LEAD]);
  });
});

describe('the text of a page', () => {
  test('keeps a row with a nested table on one line', () => {
    const list = '<table><tr><td>一是划段定人；</td></tr><tr><td>二是配备巡河员。</td></tr></table>';
    const html = `<p>${LEAD}</p><table><tr><th>序号</th><th>问题</th><th>措施</th></tr><tr><td>1</td><td>巡河走过场</td><td>${list}</td></tr><tr><td>2</td><td>水费不清</td><td>清理台账</td></tr></table><p>${LEAD}</p>`;
    expect(linesOf(html)).toEqual(
      expect.arrayContaining(['1|巡河走过场|一是划段定人； 二是配备巡河员。', '2|水费不清|清理台账']),
    );
  });

  test('has one line per row of a table of figures', () => {
    const html = `<p>${LEAD}</p><table border=1><tr><th>事项</th><th>金额（万元）</th></tr><tr><td><p>清退</p><p>津补贴</p></td><td>12.5</td></tr><tr><td></td><td>3</td></tr></table><p>${LEAD}</p>`;
    expect(linesOf(html)).toEqual([LEAD, '事项|金额（万元）', '清退 津补贴|12.5', '|3', LEAD]);
  });

  test('has no script, style, comment or hidden element', () => {
    const html = `<p>${LEAD}<!-- 99个问题 --><span style="DISPLAY: none">98个</span><em hidden>97个</em></p><script>96</script><textarea>95</textarea><noscript>94</noscript>`;
    expect(linesOf(html)).toEqual([LEAD]);
  });

  test('joins inline elements and lines broken between Chinese characters', () => {
    const html =
      '<p><span lang=EN-US>20</span><b>23</b>年&ldquo;回头看&rdquo;，整改\n      完成 12\n个&mdash;&mdash;&#24180;底，全部  到位</p>';
    expect(linesOf(html)).toEqual(['2023年“回头看”，整改完成 12 个——年底，全部 到位']);
  });

  test('keeps the lines of preformatted text', () => {
    expect(linesOf(`<pre>${LEAD}\n第二行</pre>`)).toEqual([LEAD, '第二行']);
  });

  test.each(['', '<', '<p', '<table><tr><td>x', '</div></table></p>', '<td>a<td>b', '<!--', '<title>'])(
    'is a string for %j',
    (html) => {
      expect(typeof htmlText(new TextEncoder().encode(html))).toBe('string');
    },
  );

  test('is read from very deeply nested pages', () => {
    const deep = `${'<div>'.repeat(20_000)}${LEAD}${'</div>'.repeat(20_000)}`;
    expect(linesOf(deep)).toEqual([LEAD]);
  });
});

describe('below two thousand elements', () => {
  const deep = (text: string) => `${'<b>'.repeat(2100)}${text}${'</b>'.repeat(2100)}`;

  test('hidden text ends where its element does', () => {
    for (const hidden of ['<div hidden>', '<div style="display:none">'])
      expect(linesOf(`${hidden}${deep('旧稿')}</div><p>${LEAD}</p>`)).toEqual([LEAD]);
  });

  test('a cell ends where its element does', () => {
    const table = `<table><tr><td>${deep('整改')}</td><td>3个</td></tr><tr><td>措施</td><td>5条</td></tr></table>`;
    const lines = linesOf(`<p>${LEAD}</p>${table}<p>${LEAD}</p>`);
    expect(lines).toEqual([LEAD, '整改|3个', '措施|5条', LEAD]);
  });
});

describe('a page made to be slow', () => {
  test.each<readonly [string, (length: number) => string]>([
    ['elements that are never closed', (n) => '<div>x'.repeat(n)],
    ['inline elements that are never closed', (n) => '<span>x'.repeat(n)],
    ['deep elements', (n) => `${'<div>'.repeat(n)}${LEAD}${'</div>'.repeat(n)}`],
    ['inline elements that are closed', (n) => `${'<b>'.repeat(n)}x${'</b>'.repeat(n)}`],
    ['end tags of nothing below deep elements', (n) => '<div>'.repeat(n) + '</span>'.repeat(n)],
    ['tables in tables', (n) => '<table><tr><td>x'.repeat(n / 4)],
    ['lists in lists', (n) => '<ul><li>x'.repeat(n / 4)],
    [
      'cells that span hundreds of rows',
      (n) => `<table>${`<tr>${'<td rowspan="999">x'.repeat(50)}`.repeat(n / 100)}</table>`,
    ],
    [
      'a title of a million characters',
      (n) => `<title>${'x'.repeat(n)}</title>${`<p>${LEAD}</p>`.repeat(n / 100)}`,
    ],
  ])('is read within seconds: %s', (_, page) => {
    const bytes = new TextEncoder().encode(page(200_000));
    const began = performance.now();
    htmlText(bytes);
    // Without limits these took between twenty seconds and several minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('keeps the text below two hundred thousand open elements, and the table they are in', () => {
    const table = '<table><tr><td>事项</td><td>3个</td></tr><tr><td>措施</td><td>5条</td></tr>';
    const lines = linesOf(`<p>${LEAD}</p>${table}<tr><td>结果<td>${'<b>'.repeat(200_000)}${LEAD}`);
    expect(lines).toEqual([LEAD, '事项|3个', '措施|5条', `结果|${LEAD}`]);
  });
});

describe('what a browser shows without markup', () => {
  const page = (body: string) =>
    linesOf(
      `<body><h1>${TITLE}</h1><div class="article">${paragraphs(BODY.slice(0, 3))}${body}</div></body>`,
    );

  test('cells that span rows leave blanks, so that columns stay aligned', () => {
    const lines = page(
      '<table><tr><th>类别</th><th>问题</th><th>措施</th></tr><tr><td rowspan="2">政治建设</td><td>学习不经常</td><td>补学6次</td></tr><tr><td>巡河走过场</td><td>划段定人</td></tr><tr><td>财务</td><td>水费不清</td><td>收回4.2万元</td></tr></table>',
    );
    expect(lines).toContain('政治建设|学习不经常|补学6次');
    expect(lines).toContain('|巡河走过场|划段定人');
    expect(lines).toContain('财务|水费不清|收回4.2万元');
  });

  test.each([
    ['0', '|二|2', '|三|3'],
    ['70000', '|二|2', '|三|3'],
    ['2', '|二|2', '三|3'],
    ['-1', '二|2', '三|3'],
  ])('a cell that spans %s rows leaves blanks as far as a browser extends it', (rows, second, third) => {
    const cells = `<tr><td rowspan="${rows}">甲<td>一<td>1<tr><td>二<td>2<tr><td>三<td>3`;
    const lines = page(`<table><tbody>${cells}</tbody><tbody><tr><td>末<td>四<td>4</tbody></table>`);
    expect(lines.slice(-4)).toEqual(['甲|一|1', second, third, '末|四|4']);
  });

  test.each([
    ['<ol><li value="5">甲。<li>乙。', '5. 甲。', '6. 乙。'],
    ['<ol reversed start="3"><li>甲。<li>乙。', '甲。', '乙。'],
    ['<ol type="a"><li>甲。<li>乙。', '甲。', '乙。'],
    ['<ol style="list-style:none"><li>1、甲。<li>2、乙。', '1、甲。', '2、乙。'],
    ['<ol style="list-style-type: cjk-ideographic"><li>甲。<li>乙。', '甲。', '乙。'],
    ['<ul style="margin:0;list-style-type:none"><li>甲。<li>乙。', '甲。', '乙。'],
    ['<ol start="0"><li style="list-style:none">甲。<li>乙。', '甲。', '1. 乙。'],
  ])('list items have no number other than the one a browser shows: %s', (list, ...expected) => {
    expect(page(`<p>对供水保障不足的问题：</p>${list}`).slice(-2)).toEqual(expected);
  });

  test('list items that are sentences get their bullet', () => {
    const lines = page(
      '<p>对供水保障不足的问题：</p><ul><li>新建泵站2座。</li><li>改造管网18公里。</li></ul><p>对财务不规范的问题：</p><ol start="3"><li>退回差旅费960元；</li><li>修订办法。</li></ol>',
    );
    expect(lines.slice(-6)).toEqual([
      '对供水保障不足的问题：',
      '• 新建泵站2座。',
      '• 改造管网18公里。',
      '对财务不规范的问题：',
      '3. 退回差旅费960元；',
      '4. 修订办法。',
    ]);
  });
});

test.each([
  ['<del>追缴9万元</del>追缴5万元', '追缴5万元'],
  ['<s>清退9万元</s>清退5万元', '清退5万元'],
  ['<span style="text-decoration: line-through">收回9万元</span>收回5万元', '收回5万元'],
  ['<ruby>整改<rp>(</rp><rt>zhenggai</rt><rp>)</rp></ruby>5项', '整改5项'],
])('struck text and ruby are not read: %s', (html, text) => {
  expect(linesOf(`<body><p>${html}</p></body>`)).toEqual([text]);
});
