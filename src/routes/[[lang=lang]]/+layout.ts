import { learn } from '#messages/message.ts';
import type { LayoutLoad } from './$types';

/** The messages of the page come with its data, in its language, and are known before it is drawn. */
export const load: LayoutLoad = ({ data: { messages, ...data }, params }) => {
  for (const group of messages) learn(params.lang === 'en' ? 'en' : 'zh', group);
  return data;
};
