import { expect, test } from 'vitest';
import { underHead } from '#extraction/under-head.ts';
import { sliceOf } from '#text/span.ts';
import { line, notice, read } from '../support/notice.ts';

const TEXT =
  '一、党组主要负责人履行第一责任人职责情况\n(一)带头学习。\n主动认领4项问题。\n二、整改情况\n(一)书记抓整改情况\n亲自过问。\n(二)班子成员履责情况\n分工负责。';

test('the stretches under a heading on the head end at the next heading of its rank', () => {
  expect(underHead(TEXT).map((span) => sliceOf(TEXT, span).trim().split('\n').at(-1))).toEqual([
    '主动认领4项问题。',
    '亲自过问。',
  ]);
});

test('a point that says so at its head is such a stretch', () => {
  const text = '1.党委书记带头抓。领办重点问题4个。\n2.班子成员分工抓。领办重点问题9个。';
  expect(underHead(text).map((span) => sliceOf(text, span).trim())).toEqual([
    '1.党委书记带头抓。领办重点问题4个。',
  ]);
});

test.each(['一、书记专题会情况', '一、领导班子成员和书记履责情况', '一、副书记履行责任情况', '一、整改情况'])(
  '%s heads no such stretch',
  (heading) => {
    expect(underHead(`${heading}\n主动认领4项问题。`)).toEqual([]);
  },
);

test('what is taken on, or chaired, under it is of the head', () => {
  const results =
    '整改部署到位。\n(二)党组主要负责人履行第一责任人职责情况\n主动认领4项问题。先后主持召开会议5次研究整改。\n(三)班子成员履责情况\n班子成员认领6项问题。主持召开会议7次研究整改。';
  const facts = read(notice({ results })).facts.filter(({ unit }) => unit === '项' || unit === '次');
  expect(facts.map(line)).toEqual([
    'tasks_led_by_head 4项',
    'meetings_led_by_head 5次',
    'meetings_total 7次',
  ]);
});

test('so is a paragraph that begins with the head, down to the next', () => {
  const text =
    '党工委抓整改。\n主要负责人把整改扛在肩。\n一是及时研究。主持召开会议5次。\n二是靠前指挥。\n班子成员履责。\n领办问题6个。';
  expect(underHead(text).map((span) => sliceOf(text, span).trim())).toEqual([
    '主要负责人把整改扛在肩。\n一是及时研究。主持召开会议5次。\n二是靠前指挥。',
  ]);
});

test('and a point whose second sentence is about the head', () => {
  const text = '(二)示范引领,履行领导责任。党组书记对重要工作亲自部署。主持召开会议3次。\n(三)狠抓整改。';
  expect(underHead(text)).toHaveLength(1);
});

test.each(['局党组书记严格要求班子成员履职。', '纪委书记亲自部署。', '副书记带头落实。'])(
  '%s begins no such paragraph',
  (sentence) => {
    expect(underHead(`${sentence}主持召开会议5次。`)).toEqual([]);
  },
);

test('what others do there is not of the head', () => {
  const results =
    '局党组书记亲自部署。主持召开会议5次。全县各乡镇领办问题120个。\n县纪委监委主持召开会议7次研究整改。';
  const facts = read(notice({ results })).facts.filter(({ unit }) => unit === '次' || unit === '个');
  expect(facts.map(line)).not.toContain('tasks_led_by_head 120个');
  expect(facts.map(line)).toContain('meetings_led_by_head 5次');
  expect(facts.map(line)).toContain('meetings_total 7次');
});
