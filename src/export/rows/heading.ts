import { LICENCE } from '#dataset/about.ts';
import { LATEST } from '#dataset/versions.ts';

/** What a chart's page says of it. */
export interface Headed {
  readonly chart: string;
  readonly title: string;
  readonly measured: string;
  readonly caveat: string;
  /** Where the rows are shown. */
  readonly address: string;
}

/** What a file of a chart's rows says of itself. */
export interface Heading extends Headed {
  /** Of the data, and the day it was published. */
  readonly version: string;
  readonly date: string;
  readonly licence: string;
}

export function headingOf(headed: Headed): Heading {
  const { version, date } = LATEST;
  return { ...headed, version, date, licence: `${LICENCE.title}, ${LICENCE.path}` };
}
