import { describe, expect, test } from 'vitest';
import { inlineJson, phrasesOf } from '#embed/phrases.ts';
import { evidence } from '../support/evidence.ts';
import '../support/messages.ts';

const FACT = evidence({
  fact_id: 'lakeside-2024.rect_measures',
  value: 96,
  unit: '条',
  state: 'conflicting',
  quote: '制定整改措施96条',
  prefix: '，',
  suffix: '。',
  source_url: 'https://lakeside.example/notice',
});

describe('the phrases of an embed', () => {
  test('name the notice of the figure, its state and where it is printed', () => {
    const { facts } = phrasesOf([FACT], 'en');
    expect(facts['lakeside-2024.rect_measures']).toMatchObject({
      name: 'Lakeside Park · rectification measures',
      quote: '制定整改措施96条',
      source: `https://lakeside.example/notice#:~:text=${encodeURIComponent('制定整改措施96条')}`,
    });
    expect(facts['lakeside-2024.rect_measures']?.state).not.toBe('');
  });

  test('do not mention the state of a plainly stated figure', () => {
    const { facts } = phrasesOf([{ ...FACT, state: 'stated' }], 'zh');
    expect(facts['lakeside-2024.rect_measures']?.state).toBe('');
  });

  test('have no source link without a public page', () => {
    const { facts } = phrasesOf([{ ...FACT, source_url: null }], 'zh');
    expect(facts['lakeside-2024.rect_measures']?.source).toBeNull();
  });

  test('cannot close the script element they are in', () => {
    const written = inlineJson({ quote: '</script><b>' });
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({ quote: '</script><b>' });
  });
});
