import { expect, test } from 'vitest';
import { SiteUrlError, siteUrl } from '../../src/routes/site-url.server.ts';

test.each([
  ['https://charts.example', 'https://charts.example'],
  ['https://charts.example/', 'https://charts.example'],
  ['https://host.example/charts//', 'https://host.example/charts'],
  ['http://localhost:4173', 'http://localhost:4173'],
  [' https://charts.example ', 'https://charts.example'],
])('%j is %s', (given, address) => {
  expect(siteUrl(given)).toBe(address);
});

test.each([undefined, '', ' '])('defaults to an address without an owner (%j)', (given) => {
  expect(siteUrl(given)).toBe('https://duizhao.example');
});

test.each([
  'charts.example',
  '/charts',
  'ftp://charts.example',
  'https://charts.example/?a=1',
  'https://a:b@c.example',
])('%s is refused and named', (given) => {
  expect(() => siteUrl(given)).toThrow(SiteUrlError);
  expect(() => siteUrl(given)).toThrow(given);
});
