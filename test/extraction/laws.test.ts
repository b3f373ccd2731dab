import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLACK } from '#extraction/black.ts';
import { NotANoticeError, extractNotice } from '#extraction/extract.ts';
import type { Fact, NoticeRecord } from '#extraction/record.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { LEAD, line, notice, sourceOf } from '../support/notice.ts';
import { RESULTS, invented, spliced } from '../support/spliced.ts';

/** The record of a text, or null if it is not a notice; other errors propagate. */
function readAny(text: string): NoticeRecord | null {
  try {
    return extractNotice(text, 'n', sourceOf(text));
  } catch (error) {
    if (error instanceof NotANoticeError) return null;
    throw error;
  }
}

/** Checks a law on every record that the texts yield. */
function holds(law: (record: NoticeRecord, text: string) => void, texts = spliced): void {
  fc.assert(
    fc.property(texts, (text) => {
      const record = readAny(text);
      if (record) law(record, text);
    }),
    { numRuns: 100 },
  );
}

const CODES = new Set<string>(INDICATORS.map(({ code }) => code));

describe('for any text', () => {
  test('there is a record, or the text is not a notice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readAny(text)));
    fc.assert(
      fc.property(spliced, (text) => void readAny(text)),
      { numRuns: 200 },
    );
  });

  test('every quote is the text at its offsets: short, on one line, not empty', () => {
    holds(({ facts }, text) => {
      for (const { quote, start, end } of facts) {
        expect(text.slice(start, end)).toBe(quote);
        expect(quote).toMatch(/^[^\n]{1,40}$/su);
      }
    });
  });

  test('prefix and suffix have at most 20 characters and no line ends', () => {
    holds(({ facts }) => {
      for (const { prefix, suffix } of facts) {
        for (const side of [prefix, suffix]) expect(side.length <= 20 && !side.includes('\n')).toBe(true);
      }
    });
  });

  test('every fact has a known code', () => {
    holds(({ facts }) => expect(facts.filter(({ indicator }) => !CODES.has(indicator))).toEqual([]));
  });

  test('a date has no value and no unit; a fact with neither date nor value is a sanction without a number', () => {
    holds(({ facts }) => {
      for (const { date, value, unit } of facts) {
        if (date !== null || value === null) expect([value, unit]).toEqual([null, null]);
      }
    });
  });

  test('month_only marks exactly the dates without a day', () => {
    holds(({ facts }) => {
      for (const { date, state } of facts) {
        if (date !== null) expect(date).toMatch(/^(?:19|20)\d\d-\d\d(?:-\d\d)?$/u);
        expect(date?.length === 7).toBe(state === 'month_only');
      }
    });
  });

  test('values are finite and not negative', () => {
    holds(({ facts }) => {
      for (const { value } of facts)
        expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
    });
  });

  test('identifiers are unique', () => {
    holds(({ facts, items, measures, instruments, checks }) => {
      const ids = [
        ...facts.map(({ fact_id }) => fact_id),
        ...items.map(({ item_id }) => item_id),
        ...measures.map(({ measure_id }) => measure_id),
        ...instruments.map(({ instrument_id }) => instrument_id),
        ...checks.map(({ check_id }) => check_id),
      ];
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('references to facts and items resolve', () => {
    holds(({ facts, items, measures, instruments, checks }) => {
      const factIds = new Set<string | null>(facts.map(({ fact_id }) => fact_id)).add(null);
      const itemIds = new Set<string | null>(items.map(({ item_id }) => item_id)).add(null);
      const parts = [...facts.map(({ part_of }) => part_of), ...checks.flatMap(({ fact_ids }) => fact_ids)];
      const places = [...facts, ...measures, ...instruments].map(({ item_id }) => item_id);
      expect(parts.filter((id) => !factIds.has(id))).toEqual([]);
      expect(places.filter((id) => !itemIds.has(id))).toEqual([]);
    });
  });

  test('no fact is part of itself, directly or through others', () => {
    holds(({ facts }) => {
      const parents = new Map(facts.map(({ fact_id, part_of }) => [fact_id, part_of]));
      for (const { fact_id } of facts) {
        const seen = new Set<string>();
        for (let id: string | null = fact_id; id !== null; id = parents.get(id) ?? null) {
          expect(seen.has(id)).toBe(false);
          seen.add(id);
        }
      }
    });
  });

  test('items are in order without overlap, measures and facts lie inside their items', () => {
    holds(({ facts, items, measures }, text) => {
      const byId = new Map(items.map((item) => [item.item_id, item]));
      for (const [i, { start, end }] of items.entries()) {
        expect(start).toBeGreaterThanOrEqual(items[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const { item_id, start, end } of [...measures, ...facts]) {
        const item = item_id === null ? undefined : byId.get(item_id);
        if (item) expect(start >= item.start && start < end && end <= item.end).toBe(true);
      }
    });
  });

  test('facts inside an item have its scope, all others that of the notice', () => {
    holds(({ facts }) => {
      for (const { scope, item_id } of facts) expect(scope).toBe(item_id === null ? 'notice' : 'item');
    });
  });

  test('status quotes and instruments are the text at their offsets', () => {
    holds(({ items, instruments }, text) => {
      for (const { status, status_quote, status_start, status_end } of items) {
        if (status_quote === null) expect(status).toBe('not_stated');
        else expect(text.slice(status_start ?? 0, status_end ?? 0)).toBe(status_quote);
      }
      for (const { start, end } of instruments) expect(text.slice(start, end)).toMatch(/^《.*》$/su);
    });
  });

  test('the names of bodies and the title occur in the text, but for line ends and what is blacked out', () => {
    const onOneLine = (words: string) =>
      words.replaceAll(/[ \u3000\t]*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, '');
    holds(({ title, inspecting_body, inspected_body, round }, text) => {
      for (const name of [title, inspecting_body, inspected_body, round]) {
        if (name === null) continue;
        expect(name).not.toBe('');
        const printed = onOneLine(name)
          .split(BLACK)
          .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
        expect(onOneLine(text)).toMatch(new RegExp(printed.join('[^]'), 'u'));
      }
    });
  });

  test('reading it again gives the same record', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        expect(readAny(text)).toEqual(readAny(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('for a notice of the usual form', () => {
  test('a promise yields no fact', () => {
    const sentences = fc.subarray([...RESULTS], { minLength: 1 });
    fc.assert(
      fc.property(sentences, (lines) => {
        const text = notice({ next: `下一步,将继续努力。\n${lines.join('\n')}` });
        const from = text.indexOf('三、下一步打算');
        const after = readAny(text)?.facts.filter(({ start }) => start > from);
        expect(after?.map(({ indicator }) => indicator)).toEqual(['signed']);
      }),
    );
  });

  test('the overall result yields the same facts if the notice ends after it', () => {
    const parts = fc.record({
      results: fc.subarray([...RESULTS], { minLength: 1 }).map((lines) => lines.join('\n')),
    });
    fc.assert(
      fc.property(parts, ({ results }) => {
        const text = notice({ results });
        const end = text.indexOf(results) + results.length;
        const whole = factsBefore(text, end);
        expect(whole.length).toBeGreaterThan(2);
        expect(factsBefore(text.slice(0, end), end)).toEqual(whole);
      }),
    );
  });

  test('page furniture, contact and signature do not change the facts of the lead', () => {
    const lead = factsBefore(notice(), notice().indexOf(LEAD) + LEAD.length);
    fc.assert(
      fc.property(invented, (text) => {
        const inLead = readAny(text)?.facts.filter(({ indicator }) =>
          /^inspection_|^feedback/u.test(indicator),
        );
        expect(inLead?.map(shown)).toEqual(lead.map(({ fact }) => fact));
      }),
    );
  });
});

function shown(fact: Fact): string {
  return `${fact.quote} = ${line(fact)}`;
}

function factsBefore(text: string, end: number): { at: number; fact: string }[] {
  const facts = readAny(text)?.facts.filter((fact) => fact.end <= end) ?? [];
  return facts.map((fact) => ({ at: fact.start, fact: shown(fact) }));
}
