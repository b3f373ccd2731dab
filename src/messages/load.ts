import type { Lang } from './lang.ts';
import { learn } from './message.ts';

/** Messages of parts that come when they are asked for, apart for each language. */
const ON_DEMAND = {
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

/** A part of the site that comes on demand, together with the messages that it shows. */
export async function withMessages<Part>(
  lang: Lang,
  group: keyof typeof ON_DEMAND,
  part: Promise<Part>,
): Promise<Part> {
  const [loaded, messages] = await Promise.all([part, ON_DEMAND[group][lang]()]);
  learn(lang, messages);
  return loaded;
}
