import { describe, expect, test } from 'vitest';
import { addressOfPhrase } from '#evidence/fragment.ts';

const PAGE = 'http://example.org/a.html';
const fragment = (quote: string, prefix = '', suffix = '') =>
  decodeURIComponent(addressOfPhrase(PAGE, { quote, prefix, suffix }).replace(`${PAGE}#:~:text=`, ''));

describe('the address of a phrase', () => {
  test('escapes the delimiters of text fragments', () => {
    const address = addressOfPhrase(PAGE, { quote: 'a-b,c&d', prefix: '', suffix: '' });
    expect(address).toBe(`${PAGE}#:~:text=a%2Db%2Cc%26d`);
  });

  test('gives the words between the phrase and the nearest punctuation as context', () => {
    expect(fragment('12项措施', '湖畔园区认真整改,共制定', '并逐项落实。随后')).toBe(
      '共制定-,12项措施,-并逐项落实',
    );
  });

  test('gives no context that may begin or end inside a word', () => {
    expect(fragment('12项措施', '区党工委认真整改共制定', '并逐项落实到位随后又')).toBe('12项措施');
  });

  test('gives no context if punctuation adjoins the phrase', () => {
    expect(fragment('12项措施', '共制定:', '。随后')).toBe('12项措施');
  });

  test('gives start and end of a phrase that spans lines', () => {
    expect(fragment('2024年\n4月19日')).toBe('2024年,4月19日');
  });

  test('replaces an existing fragment of the address', () => {
    expect(addressOfPhrase(`${PAGE}#top`, { quote: 'a', prefix: '', suffix: '' })).toBe(`${PAGE}#:~:text=a`);
  });
});
