/** An element that can hold an article. Containers are in document order, so a parent precedes its children. */
export interface Container {
  readonly parent: Container | null;
  readonly order: number;
}

/** What a reader of the page sees as one line. */
export interface PageLine {
  readonly text: string;
  /** The number of its characters that are in links. */
  readonly linked: number;
  /** Is in a heading, or in an element that the page calls title. */
  readonly heading: boolean;
  /** Is in what the page itself calls its footer, sidebar or menu. */
  readonly beside: boolean;
  readonly within: Container;
}

export interface Page {
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly containers: readonly Container[];
}
