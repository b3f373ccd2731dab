// npm start: installs what is missing, builds the database and the site, serves it and prints its address.
// Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { installPackages } from './install.mjs';
import { maker, STEPS } from './make.mjs';

const make = maker(STEPS, (name, ok) => console.log(`${ok ? 'made' : 'failed'}: ${name}`));
if (installPackages() && (await make('frozen'))) {
  // Uses the next free port if 4173 is taken.
  const site = spawn('node_modules/.bin/vite', ['preview', ...process.argv.slice(2)], { stdio: 'inherit' });
  site.on('exit', (status) => (process.exitCode = status ?? 0));
} else process.exitCode = 1;
