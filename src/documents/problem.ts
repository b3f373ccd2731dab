/** The file cannot be read as a document. The message is the end of a sentence that begins with its name. */
export class DocumentError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'DocumentError';
  }
}
