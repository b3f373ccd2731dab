import { expect, test } from 'vitest';
import { oembed } from '#embed/oembed.ts';
import { oembedPath } from '#embed/oembed-path.ts';
import '../support/messages.ts';

const HEIGHT = [
  { from: 0, lines: [[100, 90]] },
  { from: 692, lines: [[80, 60]] },
] as const;
const FUNDS = { site: 'https://site.example', chart: 'funds', title: '“A” & <b>', height: HEIGHT } as const;

test('a response has all fields of the type rich', () => {
  const answer = oembed({ ...FUNDS, lang: 'en' });
  for (const field of ['type', 'version', 'html', 'width', 'height'] as const)
    expect(answer[field]).toBeTruthy();
  expect(answer.provider_url).toBe('https://site.example/en/');
});

test('its height is the height of the frame at its width', () => {
  expect(oembed({ ...FUNDS, lang: 'zh' }).height).toBe(80 + 0.6 * 700);
});

test('a title cannot break out of its attribute', () => {
  expect(oembed({ ...FUNDS, lang: 'zh' }).html).toContain('title="“A” &amp; &lt;b&gt;"');
});

test('each chart and language has its own response', () => {
  expect(oembedPath('funds', 'en')).toBe('/oembed/funds.en.json');
  expect(oembedPath('funds', 'zh')).toBe('/oembed/funds.zh.json');
});
