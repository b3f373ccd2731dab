/** An element that can hold an article. Made in document order, so a parent stands before its children. */
export interface Container {
  readonly parent: Container | null;
  readonly order: number;
}

/** What a reader of the page sees as one line. */
export interface PageLine {
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** It stands in a heading, or in an element that the page calls title. */
  readonly heading: boolean;
  /** It stands in what the page itself calls its foot, its side or its menu. */
  readonly beside: boolean;
  readonly within: Container;
}

export interface Page {
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly containers: readonly Container[];
}
