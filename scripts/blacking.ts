/** Lists the leads, headings and bodies in which something is blacked out: node --import tsx scripts/blacking.ts DIR... */
import { blackingIn } from './evaluate/blacking.ts';

for (const folder of process.argv.slice(2)) {
  const { of, blacked } = await blackingIn(folder);
  for (const piece of blacked) console.log(piece);
  console.log(`${folder}: ${blacked.length} of ${of} blacked out in part`);
}
