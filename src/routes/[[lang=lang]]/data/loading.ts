/** The line of code that opens a file in the working directory, by language. */
export interface LoadingLine {
  readonly language: string;
  readonly code: string;
}

export const LOADING: readonly LoadingLine[] = [
  { language: 'DuckDB', code: "SELECT * FROM 'facts.parquet';" },
  { language: 'Python', code: "import pandas; facts = pandas.read_parquet('facts.parquet')" },
  { language: 'R', code: "facts <- arrow::read_parquet('facts.parquet')" },
];
