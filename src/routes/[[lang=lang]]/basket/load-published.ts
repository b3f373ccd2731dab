import { asset } from '$app/paths';
import type { Basket } from '#basket/basket.ts';
import { MATRIX } from '#basket/matrix-pin.ts';
import { keyOf, type ChartPin } from '#basket/pin.ts';
import { evidenceAt } from '#evidence/evidence.ts';
import type { DrawnPin, Published } from '#export/basket/handout.ts';
import type { Lang } from '#messages/lang.ts';
import { withMessages } from '#messages/load.ts';
import { dataPath, type PublishedData } from '#view/published.ts';
import { fetchMeasures } from '../../fetch-measures.ts';
import { drawnPin } from './chart-drawing.ts';

/** Fetches what the pins of a basket are shown with. */
export async function loadPublished(
  basket: Basket,
  published: PublishedData,
  lang: Lang,
): Promise<Published> {
  const folder = dataPath(published);
  const [measures, evidence, charts] = await Promise.all([
    fetchMeasures(published),
    evidenceAt(asset(`${folder}/evidence.json`), published),
    drawnPins(basket, lang),
  ]);
  return { measures, evidence, charts };
}

const drawn = new Map<string, DrawnPin | null>();
let places = 0;

/** Each chart is drawn once per tab. */
async function drawnPins({ pins }: Basket, lang: Lang): Promise<ReadonlyMap<string, DrawnPin>> {
  const charts = pins.filter((pin) => pin.kind === 'chart');
  const found = await Promise.all(
    charts.map(async (pin) => {
      const key = keyOf(pin);
      const known = drawn.get(`${lang} ${key}`);
      const made = known === undefined ? await drawnAnew(pin, lang) : known;
      drawn.set(`${lang} ${key}`, made);
      return [key, made] as const;
    }),
  );
  return new Map(found.flatMap(([key, made]) => (made ? [[key, made]] : [])));
}

async function drawnAnew(pin: ChartPin, lang: Lang): Promise<DrawnPin | null> {
  if (pin.id !== MATRIX) return drawnPin(pin, lang, (places += 1));
  const { drawnMatrix } = await withMessages(lang, 'compare', import('./matrix-drawn.ts'));
  return drawnMatrix(pin, lang);
}
