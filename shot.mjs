import { chromium } from 'playwright-core';
import { spawn } from 'child_process';
// usage: node shot.mjs OUT path width height scheme [full]
const [out, path, w, h, scheme='light', full] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: +w, height: +h }, colorScheme: scheme, serviceWorkers: 'block' });
const p = await c.newPage();
p.on('pageerror', e => console.log('ERR', e.message));
await p.goto('http://localhost:4599' + path, { waitUntil: 'networkidle' });
if (full) await p.addStyleTag({ content: '*{content-visibility:visible!important}' });
await p.waitForTimeout(300);
await p.screenshot({ path: out, fullPage: !!full });
await b.close();
