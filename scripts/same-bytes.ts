/** Builds the site again in a folder elsewhere and names every file that differs from build/: npm run same-bytes */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differences } from './same-bytes/compare.ts';
import { copySources } from './same-bytes/copy-sources.ts';

if (!existsSync('build/index.html')) throw new Error('there is no build to compare with: npm run build');
const elsewhere = mkdtempSync(join(tmpdir(), 'same-bytes-'));
try {
  const root = join(elsewhere, 'another', 'folder');
  copySources(root);
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    // Embeds of earlier versions are an input of the build.
    env: { ...process.env, FROZEN_DIR: resolve(process.env['FROZEN_DIR'] ?? '.cache/frozen') },
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stderr);
  const differing = status === 0 ? differences('build', join(root, 'build')) : ['the second build failed'];
  for (const line of differing) console.error(line.replaceAll(elsewhere, ''));
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
