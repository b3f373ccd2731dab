import { fontsOfSite } from '#export/picture/fonts.ts';
import { picture, pictureFile, type Format, type Picture } from '#export/picture/picture.ts';
import type { Press } from '#export/picture/press.ts';
import { chartSourceIn } from '#export/picture/redrawn.ts';
import type { Theme } from '#export/picture/theme.ts';
import type { Words } from '#export/picture/words.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The number of zone colours. */
const COLOURS = 8;

/** Takes a picture of the chart in a figure as it is drawn now: the same rows, picks, language and theme. */
export async function takePicture(
  id: ChartId,
  figure: Element,
  words: Words,
  format: Format,
  press?: Press,
): Promise<Picture> {
  const { faces } = await fontsOfSite();
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const theme: Theme = {
    paper: of('paper'),
    ink: of('ink'),
    muted: of('muted'),
    rule: of('rule'),
    accent: of('accent'),
  };
  const zones = Array.from({ length: COLOURS }, (_, i) => of(`zone-${i + 1}`));
  const source = chartSourceIn(id, figure, press?.panel);
  return picture(source, words, { format, theme, faces, zones, ...(press && { press }) });
}

export async function pictureSvg(...asked: Parameters<typeof takePicture>): Promise<string> {
  const { faces } = await fontsOfSite();
  return pictureFile(await takePicture(...asked), faces);
}
