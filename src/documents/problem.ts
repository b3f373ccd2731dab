/** The file cannot be read as a document. The message completes a sentence that begins with the file name. */
export class DocumentError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'DocumentError';
  }
}
