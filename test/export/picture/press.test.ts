import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markup, walk } from '#export/picture/element.ts';
import { inPanel, panelsOf, panelTitle } from '#export/picture/panels.ts';
import { picture } from '#export/picture/picture.ts';
import { pressName, USUAL, type Press } from '#export/picture/press.ts';
import { ZONES_ON_PAPER } from '#export/picture/theme.ts';
import { readFaces } from '../../../scripts/pictures/faces.ts';
import { ANSWERS } from '../../charts/answers.ts';
import { rowsChartSource, WORDS } from '../../support/drawn-rows.ts';
import { printedIn } from '../../support/printed.ts';

const FACES = readFaces();
/** As on a dark screen. */
const DARK = { paper: '#15171a', ink: '#e9e6df', muted: '#a3a8ad', rule: '#3a3e43', accent: '#ff8a7a' };

function pressed(press: Partial<Press>) {
  return picture(rowsChartSource(2, { fill: '#2f7fc4' }), WORDS, {
    format: 'print',
    theme: DARK,
    faces: FACES,
    zones: ['#2f7fc4'],
    press: { ...USUAL, ...press },
  });
}

describe('a picture for print', () => {
  test('has the zones’ colours of paper, also when the screen is dark', () => {
    const file = markup(pressed({ ink: 'colour' }).root);
    expect(file).toContain('#00568c');
    expect(file).not.toContain('#2f7fc4');
    expect(file).not.toContain('<pattern');
  });

  test('is hatched without colours', () => {
    const inks = [...walk([pressed({ ink: 'hatched' }).root])].flatMap(({ attributes }) => [
      attributes['fill'] ?? '',
      attributes['stroke'] ?? '',
    ]);
    expect(inks.filter((ink) => ink.startsWith('#') && !/^#(..)\1\1$/u.test(ink))).toEqual([]);
  });

  test('is one or two columns wide', () => {
    expect(pressed({ columns: '1' }).millimetres?.[0]).toBe(85);
    expect(pressed({ columns: '2' }).millimetres?.[0]).toBe(175);
  });

  test('has type of at least 6 points in either width', () => {
    for (const columns of ['1', '2'] as const) {
      const made = pressed({ columns });
      const points = ((made.millimetres?.[0] ?? 0) / made.width / 25.4) * 72;
      expect(Math.min(...printedIn(made, FACES).map(({ size }) => size * points))).toBeGreaterThanOrEqual(6);
    }
  });

  test('has a white ground or none', () => {
    const ground = (press: Partial<Press>) =>
      pressed(press).root.children.filter((part) => typeof part !== 'string' && part.name === 'rect').length;
    expect(ground({ ground: 'white' })).toBe(1);
    expect(ground({ ground: 'transparent' })).toBe(0);
  });

  test('says nothing of its own making', () => {
    expect(markup(pressed({}).root)).not.toMatch(/黑白|纹理/u);
  });

  test('tells what was chosen in its name', () => {
    expect(pressName(USUAL)).toBe('hatched-175mm-white');
    expect(pressName({ ink: 'colour', columns: '1', ground: 'transparent', panel: 'feedback_days' })).toBe(
      'feedback-days-colour-85mm-transparent',
    );
  });
});

test('the colours of paper are those of the light theme', () => {
  const css = readFileSync('src/routes/site.css', 'utf8').split('@media')[0] ?? '';
  const zones = [...css.matchAll(/--zone-\d: (#[\da-f]{6});/gu)].map(([, colour]) => colour);
  expect(ZONES_ON_PAPER).toEqual(zones);
});

describe('the panels of a chart', () => {
  test('are those for which there are enough rows', () => {
    const [first, ...others] = panelsOf('durations', ANSWERS).map(({ id }) => id);
    expect([first, ...others]).toContain('feedback');
    const fewer = inPanel('durations', 'feedback', ANSWERS);
    expect(fewer.durations.length).toBeGreaterThan(0);
    expect(new Set(fewer.durations.map(({ measure }) => measure))).toEqual(new Set(['feedback_days']));
    expect(panelsOf('durations', fewer)).toEqual([]);
  });

  test('are named instead of the finding, which may be in another panel', () => {
    expect(panelTitle('durations', 'feedback', 'zh')).toBe('进驻结束 → 反馈');
    expect(panelTitle('durations', null, 'zh')).toBeNull();
  });

  test('do not exist in a chart that is drawn as a whole', () => {
    expect(panelsOf('timeline', ANSWERS)).toEqual([]);
    expect(inPanel('timeline', 'feedback', ANSWERS)).toEqual(ANSWERS);
  });
});
