import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOfPhrase } from '#evidence/fragment.ts';
import { builtSite } from '../support/built-site.ts';

const SCREEN = '<div style="height: 2000px"></div>';
const NOTICE = `<!doctype html><meta charset="utf-8"><title>湖畔园区</title>
  <p id="first">湖畔园区召开会议12次,研究整改。</p>${SCREEN}
  <p id="second">区党工委制定整改措施56项,并逐项落实。领导小组召开会议12次,推进落实。</p>${SCREEN}`;

let server: Server;
let address: string;
const { open } = builtSite(
  { viewport: { width: 800, height: 600 } },
  { origins: () => [new URL(address).origin] },
);

beforeAll(async () => {
  server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(NOTICE),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notice.html`;
});
afterAll(async () => {
  server?.close();
});

test.each([
  [
    'a phrase between words',
    { quote: '整改措施56项', prefix: '研究整改。区党工委制定', suffix: ',并逐项落实。' },
  ],
  [
    'a phrase printed twice, identified by the words before it',
    { quote: '会议12次', prefix: '落实。领导小组召开', suffix: ',推进落实。' },
  ],
])('Chromium scrolls to %s', async (_, phrase) => {
  const page = await open(addressOfPhrase(address, phrase));
  const onScreen = () =>
    page.locator('#second').evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  await expect.poll(onScreen).toBe(true);
});
