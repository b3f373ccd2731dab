import { describe, expect, test } from 'vitest';
import { stripsOf } from '../../../src/routes/[[lang=lang]]/notices/strips.ts';
import type { TimelineRow } from '#queries/timeline.ts';

const row = (id: string, dates: Partial<TimelineRow>) =>
  ({
    notice_id: id,
    inspection_days: null,
    feedback_days: null,
    report_days: null,
    inspection_start: null,
    inspection_end: null,
    feedback: null,
    report: null,
    ...dates,
  }) as TimelineRow;

const WHOLE = row('whole', {
  inspection_start: '2023-03-01',
  inspection_end: '2023-03-21',
  feedback: '2023-04-10',
  report: '2023-06-09',
  inspection_days: 21,
  feedback_days: 20,
  report_days: 60,
});

describe('strips', () => {
  test('share one ruler, with the feedback at the same place', () => {
    const late = row('late', { feedback: '2023-04-10', report: '2023-05-10', report_days: 30 });
    const strips = stripsOf([WHOLE, late]);
    expect(strips.get('whole')).toEqual({
      segments: [
        { phase: 'inspection', inferred: false, from: 0, width: 20 },
        { phase: 'wait', inferred: false, from: 20, width: 20 },
        { phase: 'report', inferred: false, from: 40, width: 60 },
      ],
      zero: 40,
      inferred: false,
    });
    expect(strips.get('late')).toMatchObject({
      segments: [{ phase: 'report', from: 40, width: 30 }],
      zero: 40,
    });
  });

  test('say where the year of the feedback was inferred', () => {
    expect(stripsOf([{ ...WHOLE, feedback_state: 'year_inferred' }]).get('whole')?.inferred).toBe(true);
  });

  test('are not drawn without a feedback or without a duration', () => {
    const silent = row('silent', { feedback: '2023-04-10' });
    const { feedback: _, ...rest } = WHOLE;
    expect(stripsOf([silent, { ...rest, feedback: null } as TimelineRow]).size).toBe(0);
    expect(stripsOf([]).size).toBe(0);
  });
});
