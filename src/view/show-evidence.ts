/** Asks the page to show the evidence of these facts. */
export type ShowEvidence = (factIds: string[]) => void;
