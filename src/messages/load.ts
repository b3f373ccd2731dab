import type { Lang } from './lang.ts';
import { learn } from './message.ts';

/** Messages of lazily loaded modules, one module per language. */
const ON_DEMAND = {
  pin: {
    zh: async () => (await import('./zh/basket.ts')).pin,
    en: async () => (await import('./en/basket.ts')).pin,
  },
  compare: {
    zh: async () => (await import('./zh/compare.ts')).compare,
    en: async () => (await import('./en/compare.ts')).compare,
  },
  take_away: {
    zh: async () => (await import('./zh/take-away.ts')).take_away,
    en: async () => (await import('./en/take-away.ts')).take_away,
  },
  basket: {
    zh: async () => (await import('./zh/basket.ts')).basket,
    en: async () => (await import('./en/basket.ts')).basket,
  },
  evidence: {
    zh: async () => (await import('./zh/evidence.ts')).evidence,
    en: async () => (await import('./en/evidence.ts')).evidence,
  },
  files: {
    zh: async () => (await import('./zh/files.ts')).files,
    en: async () => (await import('./en/files.ts')).files,
  },
  publishing: {
    zh: async () => (await import('./zh/publishing.ts')).publishing,
    en: async () => (await import('./en/publishing.ts')).publishing,
  },
  saved: {
    zh: async () => (await import('./zh/saved.ts')).saved,
    en: async () => (await import('./en/saved.ts')).saved,
  },
};

/** Loads a module together with its messages. */
export async function withMessages<Part>(
  lang: Lang,
  group: keyof typeof ON_DEMAND,
  part: Promise<Part>,
): Promise<Part> {
  const [loaded, messages] = await Promise.all([part, ON_DEMAND[group][lang]()]);
  learn(lang, messages);
  return loaded;
}
