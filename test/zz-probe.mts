import { writeFileSync } from 'node:fs';
import { openBrowser, visit } from './support/browser.ts';
import { serve } from './support/server.ts';
const site = await serve('build'); const browser = await openBrowser();
const out='/tmp/pl/out'; 
const which = process.argv.slice(2);
for (const [lang,chart,scheme,width,query] of [
 ['','timeline','light',1280,''],['en/','durations','light',1280,''],['','trends','light',1280,''],['','counts','dark',1280,''],['en/','funds','dark',1280,''],['','sanctions','light',375,''],['','disclosure','light',1280,''],['en/','trends','light',375,'']] as const) {
  if (which.length && !which.includes(chart)) continue;
  const v = await visit(browser, `${site.origin}/${lang}charts/${chart}/${query}`, {viewport:{width,height:900}, colorScheme: scheme, acceptDownloads:true});
  await v.page.locator('html[data-engine]').waitFor({state:'attached'});
  for (const ending of ['svg','1x.png','2x.png','4x.png','card.png','long.png','print.svg','print.pdf']) {
    const t=Date.now();
    const [d] = await Promise.all([v.page.waitForEvent('download',{timeout:20000}), v.page.locator(`[data-picture="${ending}"]`).click()]).catch(async e=>{console.log('FAIL',chart,ending,String(e).slice(0,200), await v.page.locator('[role=status]').allTextContents());return []});
    if(!d) continue;
    const name=`${out}-${chart}-${lang?'en':'zh'}-${ending}`; await d.saveAs(name);
    console.log(chart, ending, Date.now()-t,'ms');
  }
  console.log(v.errors, v.foreign); await v.close();
}
await browser.close(); await site.close();
