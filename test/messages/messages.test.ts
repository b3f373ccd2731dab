import { expect, test } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import zh from '#messages/zh.json' with { type: 'json' };

const SOURCES = import.meta.glob<string>(
  '/src/{charts,embed,evidence,export,routes,ui,view}/**/*.{ts,svelte}',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const keys = (messages: object) => Object.keys(messages).filter((key) => !key.startsWith('$'));

test('both languages say the same things', () => expect(keys(en).sort()).toEqual(keys(zh).sort()));

test('each message is said somewhere', () => {
  const source = Object.values(SOURCES).join('\n');
  expect(keys(zh).filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(source))).toEqual([]);
});

test('Chinese is set with its own punctuation', () => {
  const texts = Object.values(zh).filter((text) => typeof text === 'string');
  expect(texts.filter((text) => /[\u4e00-\u9fff][,:;?!()]|[,:;?!(][\u4e00-\u9fff]/u.test(text))).toEqual([]);
});
