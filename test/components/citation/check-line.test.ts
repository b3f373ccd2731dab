import { expect, test } from 'vitest';
import { citeFact } from '#components/citation.ts';
import { evidence } from '../support/evidence.ts';

const FACT = evidence({
  value: 12,
  unit: '项',
  quote: '12项整改措施',
  title: '湖畔园区整改进展情况的通报',
  source_url: 'https://lakeside.example/1.html',
  captured_on: '2026-01-31',
});

test('a notice without a title is given none', () => {
  const citation = citeFact({ ...FACT, title: null }, 'https://site.example/', 'zh');
  expect(citation).toContain(`整改通报 ${FACT.notice_id}`);
  expect(citation).not.toContain('《');
});

test.each(['zh', 'en'] as const)(
  'a citation in %s tells value, phrase, notice, address, date and fact',
  (lang) => {
    const citation = citeFact(FACT, 'https://site.example/?fact=1', lang);
    for (const part of [
      '12',
      FACT.quote,
      FACT.title,
      FACT.source_url,
      FACT.captured_on,
      FACT.fact_id,
      'https://site.example/?fact=1',
    ]) {
      expect(citation).toContain(part);
    }
  },
);
