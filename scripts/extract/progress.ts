export interface Progress {
  advance(): void;
  /** Prints a line above the bar. */
  print(line: string): void;
  stop(): void;
}

/** A bar with count, rate and time left on standard error, if that is a terminal. */
export async function showProgress(total: number): Promise<Progress> {
  const print = (line: string) => void process.stderr.write(`${line}\n`);
  if (!process.stderr.isTTY || total < 2) return { advance: () => {}, print, stop: () => {} };
  const { SingleBar } = await import('cli-progress');
  const format = '{bar} {value}/{total} · {rate}/s · {eta_formatted} left';
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    clearOnComplete: true,
    // Its own signal handler would keep the process from being interrupted.
    gracefulExit: false,
  });
  const began = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: 0 });
  return {
    advance: () => bar.update((done += 1), { rate: Math.round((done / (performance.now() - began)) * 1000) }),
    print: (line) => {
      process.stderr.write(`\r\u001b[K`);
      print(line);
    },
    stop: () => bar.stop(),
  };
}
