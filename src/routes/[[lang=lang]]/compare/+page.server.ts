import { comparedIn, practicesAndUnlisted } from './compared.server.ts';
import { packedPractices } from './packed-practices.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { practices, unlisted } = await practicesAndUnlisted();
  return {
    compared: await comparedIn(params.lang === 'en' ? 'en' : 'zh'),
    practices: packedPractices(practices),
    unlisted,
  };
};
