declare global {
  namespace App {
    interface PageState {
      /** Set where going back closes the evidence drawer. */
      picked?: true;
      /** The chart whose mark it was opened from. */
      from?: string;
    }
  }
}

export {};
