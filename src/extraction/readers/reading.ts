/** A name found for a number. */
export interface Reading {
  /** Null: the words name something that is not counted. */
  readonly code: string | null;
  readonly side: 'before' | 'after';
  /** Code units from the number to the far end of its name. */
  readonly reach: number;
  /** Code units of the name itself, without what stands between. */
  readonly length: number;
  readonly unit?: string | undefined;
  /** Only if nothing else fits: words of action stand between. */
  readonly weak?: true;
  /** Two names with 各 have the number each. */
  readonly each?: true;
}

/** What may stand between a name and its number: 共96项, 数:33个, 先后7次. */
export const FILLER =
  '(?:[总个件]?数)?(?:,(?=共|合计|累计|总计))?(?:共有|共计|合计|累计|总计|达到|多达|高达|定为|分别|先后|前后|总共|[共达为等约有了各计]|[:|]|\\s)*';
