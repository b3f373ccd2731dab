/** A state of the published tables. */
export interface Version {
  readonly version: string;
  /** The day it was published. */
  readonly date: string;
  readonly en: string;
  readonly zh: string;
}

export const LATEST: Version = {
  version: '1.0.0',
  date: '2026-11-22',
  en: 'First version: five notices in six tables, ten code lists, and 69 notices read by hand for context.',
  zh: '首个版本：五份通报读成六张表，代码表十张，另有人工摘录的背景通报 69 份。',
};

/** Newest first. Add a version by hand when the notices or the meaning of a column change. */
export const VERSIONS: readonly Version[] = [LATEST];
