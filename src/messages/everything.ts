import { en } from './en.ts';
import { learn } from './message.ts';
import { zh } from './zh.ts';

/** Both languages, only for the server. */
export const MESSAGES = { zh, en };

export function learnEverything(): void {
  for (const group of Object.values(zh)) learn('zh', group);
  for (const group of Object.values(en)) learn('en', group);
}
