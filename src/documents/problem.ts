/** Why a file cannot be read, in words that complete a sentence which begins with its name. */
const PROBLEMS = {
  empty: 'is empty',
  encoding: 'is neither UTF-8 nor GB18030 nor UTF-16 with a byte order mark',
  kind: 'is no .txt, .html, .docx or .pdf file',
  docx: 'is no readable .docx file',
  pdf: 'is no readable PDF',
  locked: 'is a PDF locked with a password',
  scanned: 'is a scanned PDF without a text layer',
  large: 'unpacks to too much',
  deep: 'nests elements too deep',
} as const;

export type DocumentProblem = keyof typeof PROBLEMS;

/** The file cannot be read as a document. The message completes a sentence that begins with the file name. */
export class DocumentError extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem, message: string = PROBLEMS[problem]) {
    super(message);
    this.name = 'DocumentError';
    this.problem = problem;
  }
}
