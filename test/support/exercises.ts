import type { ExerciseMaterial, FactMaterial, MeasureMaterial } from '#exercises/material.ts';

const TYPES = [
  { code: 'rule_making', nature: 'mechanism' },
  { code: 'task_force', nature: 'mechanism' },
  { code: 'study_meeting', nature: 'action' },
  { code: 'training', nature: 'action' },
  { code: 'publicity', nature: 'action' },
  { code: 'planning', nature: 'action' },
  { code: 'pending_commitment', nature: 'neither' },
] as const;

function measure(notice: string, at: number): MeasureMaterial {
  const { code } = TYPES[at % 6] ?? TYPES[0];
  const subject = `主题${at % 2}`;
  return {
    id: `${notice}.i${at}.m1`,
    notice,
    item: `${notice}.i${at}`,
    heading: `${subject}问题${notice}${at}`,
    topics: [`topic_${at % 2}`],
    types: at % 5 === 0 ? [code, 'deliberation'] : [code],
    // Two measures of a notice may begin with the same words.
    lead: at === 8 ? `${notice}第2项措施的开头` : `${notice}第${at}项措施的开头`,
    shown: new Map([[code, `第${at}项`]]),
    shared: [`词${notice}${at}`],
    words: [`词${notice}${at}`],
    headingWords: [`词${notice}${at}`],
  };
}

/** 甲12人,乙3个,丙40项。 as facts with their contexts. */
function factsIn(
  notice: string,
  text: string,
  asked: readonly (readonly [quote: string, indicator: string])[],
) {
  return asked.map(([quote, indicator]): FactMaterial => {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    return {
      id: `${notice}.${indicator}`,
      notice,
      item: null,
      topics: [],
      indicator,
      value: Number(/\d+/u.exec(quote)?.[0]),
      quote,
      prefix: text.slice(Math.max(0, start - 20), start),
      suffix: text.slice(end, end + 20),
      start,
      end,
    };
  });
}

const NOTICES = ['east-2023', 'north-2022', 'south-2024'];

/** Three invented notices. */
export const INVENTED_MATERIAL: ExerciseMaterial = {
  measures: NOTICES.flatMap((notice) => Array.from({ length: 12 }, (_, at) => measure(notice, at))),
  facts: factsIn('east-2023', '渡口整改中,诫勉3人,批评教育12人,完善制度40项,清退款项5万元。', [
    ['诫勉3人', 'admonition'],
    ['批评教育12人', 'criticism'],
    ['完善制度40项', 'systems_total'],
  ]),
  declared: NOTICES.flatMap((notice, at) => [
    {
      notice,
      indicator: 'problems_total',
      fact: `${notice}.problems_total`,
      quote: `${10 + at}个问题`,
      differs: false,
      listed: { n: 10 + at, noun_zh: '标题', noun_en: 'headings' },
      finding: { zh: '相符。', en: 'They agree.' },
    },
    {
      notice,
      indicator: 'rect_measures',
      fact: `${notice}.rect_measures`,
      quote: `${50 + at}项措施`,
      differs: at > 0,
      listed: { n: 50, noun_zh: '举措', noun_en: 'measures' },
      finding: { zh: '无从判断。', en: 'This cannot be decided.' },
    },
  ]),
  expected: NOTICES.flatMap((notice, at) =>
    ['signed', 'completed', 'rules', 'meetings', 'funds', 'cases', 'warnings', 'checks'].map((figure, i) => ({
      notice,
      figure,
      state: at === 2 ? 'not_read' : (['stated', 'zero', 'not_found', 'month_only'][i % 4] ?? 'stated'),
      facts: i % 4 === 2 ? [] : [`${notice}.${figure}`],
    })),
  ),
  types: TYPES,
};
