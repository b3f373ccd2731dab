/** How well the program that reads did on notices whose figures are known: what data/quality.json says of one set. */
export interface ReadingQuality {
  readonly notices: number;
  /** Figures of the overall result. */
  readonly headline: { readonly n: number; readonly recall: number; readonly precision: number };
  readonly names: { readonly right: number; readonly of: number };
}
