import { CueMap } from '#extraction/cue-map.ts';
import { deedsIn, ENOUGH } from '#extraction/deeds.ts';
import { titleDeeds } from '#extraction/instruments.ts';
import { markedText, measureTypes } from '#extraction/measure-types.ts';
import { fold } from '#text/fold.ts';
import { sliceOf } from '#text/span.ts';
import { withWholeMarks } from '#text/whole-marks.ts';

/** Types that these words alone show, with the first words that show them. */
export function shownTypes(words: string): ReadonlyMap<string, string> {
  const folded = fold(words);
  const whole = { start: 0, end: words.length };
  const text = markedText(folded, new CueMap(folded), titleDeeds(folded, whole));
  const types = new Set(measureTypes(text, whole));
  const shown = new Map<string, string>();
  for (const { cue, start, end } of deedsIn(text, whole)) {
    if (cue.weight >= ENOUGH && types.has(cue.code) && !shown.has(cue.code))
      shown.set(cue.code, sliceOf(words, withWholeMarks(words, { start, end })));
  }
  return shown;
}
