declare global {
  namespace App {
    interface PageState {
      /** What the evidence drawer was opened for; set where going back closes it. */
      picked?: string;
    }
  }
}

export {};
