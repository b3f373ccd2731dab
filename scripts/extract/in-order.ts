/**
 * Runs a job for each input, at most `window` at a time, and yields the results in the order of the inputs, each as soon as
 * it is ready. Inputs are requested only while there is room.
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  window: number,
  run: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  const arrival = new Signal();
  const room = new Signal();
  const state = { ended: false, left: false };

  async function start(): Promise<void> {
    try {
      for await (const input of inputs) {
        const job = run(input);
        job.catch(() => {}); // A failure is thrown when its turn comes.
        underWay.push(job);
        arrival.give();
        while (underWay.length >= window && !state.left) await room.wait();
        if (state.left) return;
      }
    } finally {
      state.ended = true;
      arrival.give();
    }
  }

  const started = start();
  started.catch(() => {}); // Thrown below, after the results that came before.
  try {
    while (underWay.length > 0 || !state.ended) {
      const [first] = underWay;
      if (!first) {
        await arrival.wait();
        continue;
      }
      const result = await first;
      underWay.shift();
      room.give();
      yield result;
    }
    await started;
  } finally {
    state.left = true;
    room.give();
  }
}

/** Wakes whoever waits for it. */
class Signal {
  #wake = () => {};

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  give(): void {
    this.#wake();
  }
}
