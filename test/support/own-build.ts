import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySources } from '../../scripts/same-bytes/copy-sources.ts';

/** A copy of the site's sources in a separate folder, with its own data and texts. */
export interface OwnSite {
  readonly folder: string;
  readonly texts: string;
  /** Runs an npm script in it. */
  run(
    script: string,
    args?: readonly string[],
    env?: NodeJS.ProcessEnv,
  ): { code: number | null; errors: string };
  remove(): void;
}

/** A deployer's checkout with texts; the tables extracted from them replace ours. */
export function ownSite(notices: Readonly<Record<string, string>>): OwnSite {
  const folder = mkdtempSync(join(tmpdir(), 'own-site-'));
  copySources(folder);
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const [name, text] of Object.entries(notices)) writeFileSync(join(texts, name), text);
  return {
    folder,
    texts,
    run(script, args = [], env = {}) {
      const { status, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
        cwd: folder,
        env: { ...process.env, VITEST: '', NODE_ENV: 'production', ...env },
        encoding: 'utf8',
      });
      return { code: status, errors: stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
