/** Where a notice comes from: the corpus, the context set, or the reader. */
export type Origin = 'zone' | 'context' | 'own';
