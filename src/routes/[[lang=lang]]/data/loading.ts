/** A line of a language that opens a file lying in the folder one works in. */
export interface LoadingLine {
  readonly language: string;
  readonly code: string;
}

export const LOADING: readonly LoadingLine[] = [
  { language: 'DuckDB', code: "SELECT * FROM 'facts.parquet';" },
  { language: 'Python', code: "import pandas; facts = pandas.read_parquet('facts.parquet')" },
  { language: 'R', code: "facts <- arrow::read_parquet('facts.parquet')" },
];
