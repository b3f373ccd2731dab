/** A record or a file breaks the rules of the dataset. The message says where. */
export class DataError extends Error {
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.name = 'DataError';
  }
}
