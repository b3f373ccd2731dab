import { expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';

const SOURCES = import.meta.glob<string>(
  '/src/{charts,embed,evidence,export,routes,ui,view}/**/*.{ts,svelte}',
  { query: '?raw', import: 'default', eager: true },
);

const groups = Object.values(MESSAGES.zh);
const keys = groups.flatMap((group) => Object.keys(group));

test('each message has one name', () => expect(keys.length).toBe(new Set(keys).size));

test('each message is used', () => {
  const source = Object.values(SOURCES).join('\n');
  expect(keys.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
});

test('Chinese messages use Chinese punctuation', () => {
  const texts = groups.flatMap((group): string[] => Object.values(group));
  expect(texts.filter((text) => /[\u4e00-\u9fff][,:;?!()]|[,:;?!(][\u4e00-\u9fff]/u.test(text))).toEqual([]);
});
