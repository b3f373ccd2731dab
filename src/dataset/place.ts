/** Where a notice comes from: a line of sources.csv, in the same folder as the notices. */
export interface Place {
  readonly zone_zh: string | null;
  readonly zone_en: string | null;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly zone_type: string | null;
  readonly source_url: string | null;
  readonly original_url: string | null;
  readonly captured_on: string | null;
}

export const NO_PLACE: Place = {
  zone_zh: null,
  zone_en: null,
  province: null,
  prefecture: null,
  county: null,
  zone_type: null,
  source_url: null,
  original_url: null,
  captured_on: null,
};

/** The columns of sources.csv beside notice_id. */
export const PLACE_COLUMNS = Object.keys(NO_PLACE) as readonly (keyof Place)[];
