import { LICENCE } from '#dataset/about.ts';
import { LATEST } from '#dataset/versions.ts';

/** The texts of a chart's page. */
export interface Headed {
  readonly chart: string;
  readonly title: string;
  readonly measured: string;
  readonly caveat: string;
  /** Address at which the rows are shown. */
  readonly address: string;
}

/** The heading of a file of a chart's rows. */
export interface Heading extends Headed {
  /** Version of the data and the day it was published. */
  readonly version: string;
  readonly date: string;
  readonly licence: string;
}

export function headingOf(headed: Headed): Heading {
  const { version, date } = LATEST;
  return { ...headed, version, date, licence: `${LICENCE.title}, ${LICENCE.path}` };
}
