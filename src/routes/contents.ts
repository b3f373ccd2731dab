/** A section in the table of contents of a page, with the groups in it. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly below?: readonly { readonly id: string; readonly title: string }[];
}
