import { describe, expect, test } from 'vitest';
import { guard } from '#dataset/guard.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import { notice, read } from '../support/notice.ts';
import type { NoticeParts } from '../support/notice.ts';

/** Invented personal data as printed, and the part that must not be published. */
const PRIVATE = [
  ['a name', '党委书记欧阳明志', '欧阳明志'],
  ['a name of several parts', '副镇长阿依古丽·吐尔逊', '吐尔逊'],
  ['a translated name', '专家威廉·哈里森', '哈里森'],
  ['a name behind an office of the branch', '支委盘锦华', '盘锦华'],
  ['a landline', '电话0999-7654321', '7654321'],
  ['a mobile number', '手机13899990000', '13899990000'],
  ['a full-width number', '电话：０９９９－７６５４３２１', '７６５４３２１'],
  ['an e-mail', '邮箱qinghe.jw@mail.example', 'qinghe.jw'],
  ['a street address', '地址:青禾县迎宾路18号', '迎宾路18号'],
  ['a postcode', '邮编:830099', '830099'],
] as const;

/** Every place of the notice whose text gets into a table. */
const POSITIONS: readonly (readonly [string, (datum: string) => Partial<NoticeParts>])[] = [
  ['the title', (datum) => ({ title: `青禾镇党委关于巡察整改情况的通报(${datum})` })],
  ['what stands before a figure', (datum) => ({ results: `${datum},召开专题会议11次。` })],
  ['what stands behind a figure', (datum) => ({ results: `召开专题会议11次,${datum}。` })],
  ['the words that name a figure', (datum) => ({ results: `给予${datum}党内警告1人。` })],
  ['a sanction stated without a number', (datum) => ({ items: [`对${datum}进行批评教育。`, '已学习。'] })],
  ['a date', (datum) => ({ lead: `2023年3月1日(${datum})至4月28日,县委第三巡察组对青禾镇党委开展了巡察。` })],
  ['the inspected body', (datum) => ({ chrome: `被巡察单位:青禾镇党委${datum}` })],
  ['the inspecting body', (datum) => ({ chrome: `巡察组别:县委第七巡察组,${datum}` })],
  [
    'the object of the inspection',
    (datum) => ({ lead: `2023年3月1日至4月28日,县委第三巡察组对青禾镇党委(${datum})开展了巡察。` }),
  ],
  [
    'the heading of an item',
    (datum) => ({ items: ['已学习。', `已核对。\n3.关于“${datum}带头不力”问题的整改情况。已约谈。`] }),
  ],
  [
    'a heading above items',
    (datum) => ({
      items: ['已学习。', `已核对。\n(二)关于${datum}履职方面\n1.关于“台账不清”问题的整改情况。已核对。`],
    }),
  ],
  ['the lead of a measure', (datum) => ({ items: [`一是${datum}牵头核对。二是开展学习。`, '已学习。'] })],
  ['a status line', (datum) => ({ items: [`学习文件。\n整改落实情况:已完成整改,${datum}。`, '已学习。'] })],
  ['the title of a rule', (datum) => ({ items: [`印发《关于调整工作分工的通知(${datum})》。`, '已学习。'] })],
  ['a cell of a table', (datum) => ({ results: `处理情况|人数|说明\n党内警告|2|${datum}` })],
  ['the line of the page’s date', (datum) => ({ chrome: `发布时间:2023-12-08 ${datum}` })],
  ['the signature', (datum) => ({ signature: `中共青禾镇委员会 ${datum}\n2023年12月6日` })],
  ['the contact block', (datum) => ({ contact: `欢迎监督。${datum}。` })],
  [
    'the address of the original',
    (datum) => ({ footer: `${datum} 原文链接:http://qinghe.example/t20231205_1.html` }),
  ],
];

/** Every cell of every table, and the record as written to standard output. */
function published(parts: Partial<NoticeParts>): string {
  const text = notice(parts);
  const record = read(text);
  guard(record, text);
  return JSON.stringify([...recordRows(record, NO_PLACE)]) + JSON.stringify(record);
}

describe.each(PRIVATE)('%s', (_, datum, secret) => {
  test.each(POSITIONS)('in %s is not published', (_position, place) => {
    expect(notice(place(datum))).toContain(secret);
    expect(published(place(datum))).not.toContain(secret);
  });
});

test('offices, bodies and figures beside personal data stay readable', () => {
  const rows = published({ results: '党委书记欧阳明志主持召开专题会议11次。' });
  expect(rows).toContain('党委书记');
  expect(rows).toContain('专题会议11次');
});
