/** Asks the page to show the evidence of these facts under this title. */
export type ShowEvidence = (factIds: string[], title: string) => void;
