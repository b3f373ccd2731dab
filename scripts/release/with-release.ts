import type { Change, Changes } from '#dataset/changes.ts';

/** Adds the changes of the latest version to those kept. Facts do not change within a version. */
export function withRelease(
  kept: Changes,
  changes: readonly Change[],
  earlier: string,
  latest: string,
): Changes {
  if (earlier === latest)
    throw new Error(`both data are version ${latest}: raise it in src/dataset/versions.ts first`);
  const { [latest]: _replaced, ...others } = kept;
  return changes.length === 0 ? others : { [latest]: changes, ...others };
}
