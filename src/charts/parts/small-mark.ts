/** A mark of another notice. */
export interface SmallMark {
  readonly notice: string;
  readonly facts: readonly string[];
  readonly label: string;
  readonly x: number;
  readonly y: number;
}
