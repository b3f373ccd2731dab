import { expect, test } from 'vitest';
import { sharedOrigin } from '#own/shared-origin.ts';

test.each([
  ['https://name.github.io', '/x/', 'https://name.github.io'],
  ['https://pages.example', 'https://pages.example/a/b/', 'https://pages.example'],
  ['https://own.example', '/', null],
  ['https://own.example', 'https://own.example/', null],
])('the site in %s at %s shares %s', (origin, folder, shared) => {
  expect(sharedOrigin(origin, folder)).toBe(shared);
});
