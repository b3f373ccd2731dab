// npm run build and its parts: node scripts/make.mjs STEP... Runs each step once, after the steps it needs, as many at a time
// as there are processors. Plain JavaScript, so that nothing needs to be compiled first.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';

/** A step that runs a program. Resolves to whether it succeeded, and to what it printed on which stream. */
export function program(command, ...args) {
  return () =>
    new Promise((resolve) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      const printed = [];
      for (const stream of ['stdout', 'stderr'])
        child[stream].setEncoding('utf8').on('data', (text) => printed.push([stream, text]));
      child.on('error', (error) => resolve({ ok: false, printed: [['stderr', `${error}\n`]] }));
      child.on('close', (code) => resolve({ ok: code === 0, printed }));
    });
}

export function script(file, ...args) {
  return program('node', '--import', 'tsx', `scripts/${file}`, ...args);
}

/** The steps of the build, with the steps each one needs. */
export const STEPS = {
  kit: { run: program('node_modules/.bin/svelte-kit', 'sync') },
  database: { run: script('build-database.ts') },
  downloads: { needs: ['database'], run: script('build-downloads.ts') },
  texts: { needs: ['database'], run: script('check-texts.ts') },
  // Their characters come from data/, or from the database if the data lie elsewhere.
  fonts: { needs: process.env.DATA_DIR ? ['database'] : [], run: script('build-fonts.ts') },
  embed: { needs: ['kit', 'texts'], run: script('build-embed.ts') },
  pictures: { needs: ['kit', 'texts', 'fonts'], run: script('build-pictures.ts') },
  site: { needs: ['downloads', 'embed', 'pictures'], run: program('node_modules/.bin/vite', 'build') },
  frozen: { needs: ['site'], run: script('freeze.ts') },
  reading: { needs: ['frozen'], run: script('build-reading.ts') },
};

/**
 * Returns a function that runs a step. `needs` are steps that must succeed first, `after` steps that must only end first.
 * It resolves to whether the step succeeded. A step's output is printed when it ends, so that outputs do not mix; then its
 * name, success and milliseconds are reported.
 */
export function maker(steps, report) {
  const made = new Map();
  const waiting = [];
  let free = availableParallelism();

  async function alone(run) {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  async function run(name) {
    const { needs = [], after = [], run } = steps[name];
    const ready = await Promise.all(needs.map(make));
    await Promise.all(after.map(make));
    if (ready.includes(false)) return false;
    return alone(async () => {
      const began = performance.now();
      const { ok, printed } = await run();
      for (const [stream, text] of printed) process[stream].write(text);
      report(name, ok, performance.now() - began);
      return ok;
    });
  }

  function make(name) {
    if (!made.has(name)) made.set(name, run(name));
    return made.get(name);
  }
  return make;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const make = maker(STEPS, () => {});
  const done = await Promise.all(process.argv.slice(2).map(make));
  process.exitCode = done.includes(false) ? 1 : 0;
}
