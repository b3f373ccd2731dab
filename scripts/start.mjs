// npm start: installs what is missing, builds the database and the site, serves it and prints its address.
// Plain JavaScript, for it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { installPackages } from './install.mjs';

const built =
  installPackages() && spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status === 0;
if (built) {
  // Takes the next free port where 4173 is taken.
  const site = spawn('npx', ['vite', 'preview', ...process.argv.slice(2)], { stdio: 'inherit' });
  site.on('exit', (status) => (process.exitCode = status ?? 0));
} else process.exitCode = 1;
