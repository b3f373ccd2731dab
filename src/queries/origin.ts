/** Whose notice it is: one of the corpus, one of those it is set among, or one that the reader has brought. */
export type Origin = 'zone' | 'context' | 'own';
