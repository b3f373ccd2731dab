import { expect, test } from 'vitest';
import { EVERYTHING } from '#queries/filter.ts';
import { definitions } from '#queries/definitions.ts';
import { disclosure } from '#queries/disclosure.ts';
import { facts } from '#queries/facts.ts';
import { searchTermsBy } from '#routes/[[lang=lang]]/notices/[id]/search-terms.ts';
import { withDatabase } from '../../support/database.ts';
import { notice, read } from '../../support/notice.ts';
import { tablesOf } from '../../support/tables.ts';
import { expectResult } from '../../support/expected-facts.ts';

test.each([
  ['召开⟦领导小组会议11次⟧。', 'meetings_leading_group 11次'],
  ['召开⟦党组会议6次⟧、⟦领导小组会4次⟧。', 'meetings_party_committee 6次; meetings_leading_group 4次'],
  ['⟦巡察整改工作领导小组会议十二次⟧。', 'meetings_leading_group 12次'],
  ['⟦整改领导小组办公室召开例会8次⟧。', 'meetings_leading_group 8次'],
  ['成立专班,⟦整改领导小组先后召开专题会议5次⟧。', 'meetings_leading_group 5次'],
  ['整改领导小组召开⟦7次会议⟧。', 'meetings_leading_group 7次'],
  ['镇党委书记主持⟦3次领导小组会议⟧。', 'meetings_leading_group 3次'],
  ['整改工作领导小组先后⟦6次召开领导小组会议⟧。', 'meetings_leading_group 6次'],
])('%s is of the leading group', expectResult);

test('a committee of a general branch is one of the Party', () =>
  expectResult('先后召开⟦总支委员会7次⟧。', 'meetings_party_committee 7次'));

test.each([
  ['镇党委书记⟦主持召开有关会议6次⟧。', 'meetings_led_by_head 6次'],
  ['主要负责同志靠前指挥,⟦主持会议9次⟧。', 'meetings_led_by_head 9次'],
  ['党委⟦书记先后召开整改工作会议4次⟧。', 'meetings_led_by_head 4次'],
  ['党委主要负责人先后⟦8次主持召开相关会议⟧。', 'meetings_led_by_head 8次'],
  ['党委书记主持召开⟦5次会议⟧研究整改。', 'meetings_led_by_head 5次'],
  ['党委书记对⟦12项重点任务亲自领办⟧。', 'tasks_led_by_head 12项'],
])('%s is led by the head', expectResult);

test.each([
  ['召开⟦党组会议、领导小组会议、专题会议40余次⟧。', 'meetings_total 40次 at_least'],
  ['召开⟦党委会和领导小组办公室会议9次⟧。', 'meetings_total 9次'],
  [
    '镇党委书记主持召开⟦党委会议10次⟧、⟦专题会5次⟧。',
    'meetings_party_committee 10次; meetings_special_topic 5次',
  ],
  ['镇党委书记主持召开⟦书记专题会议6次⟧。', 'meetings_special_topic 6次'],
  ['成立整改工作领导小组,召开⟦专题会议10次⟧。', 'meetings_special_topic 10次'],
  ['召开安全生产工作领导小组会议4次。', ''],
  ['整改工作领导小组计划每月召开会议1次。', ''],
])('%s is neither', expectResult);

test.each([
  ['党组召开会议9次。', ''],
  ['今年以来,召开党组会议9次。', ''],
  ['召开党组会议9次,研究议题46项。', ''],
  ['党组召开⟦会议9次⟧研究整改工作。', 'meetings_total 9次'],
  ['每月召开⟦整改例会,目前已召开6次⟧。', 'meetings_dispatch 6次'],
  ['召开党组会12次(⟦其中研究巡察整改7次⟧)。', 'meetings_party_committee 7次'],
  ['召开党组会35次,⟦其中研究整改工作13次⟧。', 'meetings_party_committee 13次'],
])('%s counts no ordinary meetings', expectResult);

test('appears in dossier, disclosure and methods through its row', async () => {
  const results = '整改领导小组会议11次。镇党委书记主持召开有关会议6次。';
  const rows = await withDatabase(tablesOf([read(notice({ results }))]), async (database) => ({
    facts: await database.query(facts(EVERYTHING)),
    disclosure: await database.query(disclosure(EVERYTHING)),
    definitions: await database.query(definitions()),
  }));
  for (const code of ['meetings_leading_group', 'meetings_led_by_head']) {
    const [fact] = rows.facts.filter(({ indicator }) => indicator === code);
    expect(fact?.block).toBe('meetings');
    const [cell] = rows.disclosure.filter(({ figure }) => figure === 'meetings');
    expect(cell?.fact_ids?.split(' ')).toContain(fact?.fact_id);
    expect(rows.definitions.find((row) => row.code === code)?.notices).toBe(1);
    expect(searchTermsBy([code]).length).toBeGreaterThan(0);
  }
});
