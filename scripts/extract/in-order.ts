/** Runs a job for each input, at most `window` at a time, and yields the results in the order of the inputs. */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input>,
  window: number,
  run: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const input of inputs) {
    const job = run(input);
    job.catch(() => {}); // A failure is thrown when its turn comes.
    underWay.push(job);
    const first = underWay.length >= window ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of underWay) yield await rest;
}
