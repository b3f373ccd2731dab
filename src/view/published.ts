/** The data a page was built from, as the engine and the evidence must have them too. */
export interface PublishedData {
  /** Part of the addresses of the data, and stated in them. */
  readonly digest: string;
  /** Size of the .duckdb file. */
  readonly bytes: number;
}

/** The folder of the data that belong to a page. */
export function dataPath({ digest }: PublishedData): `/data/engine/${string}` {
  return `/data/engine/${digest}`;
}

/** Data of another build: a host or a browser has kept them, or a newer build has replaced them. */
export class OtherDataError extends Error {
  constructor(found: string, expected: string) {
    super(`data of another build: ${found}, not ${expected}`);
    this.name = 'OtherDataError';
  }
}
