/** A record or a file breaks the rules of the dataset. Tells the person who can mend it where to look. */
export class DataError extends Error {
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.name = 'DataError';
  }
}
