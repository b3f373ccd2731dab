declare global {
  namespace App {
    interface PageState {
      /** What the evidence drawer was opened for; set where going back closes it. */
      picked?: string;
      /** The chart whose mark it was opened from. */
      from?: string;
    }
  }
}

export {};
