import { learn } from '#messages/message.ts';
import type { LayoutLoad } from './$types';

/** Loads the page's messages with its data, so that they are there before it renders. */
export const load: LayoutLoad = ({ data: { messages, ...data }, params }) => {
  for (const group of messages) learn(params.lang === 'en' ? 'en' : 'zh', group);
  return data;
};
