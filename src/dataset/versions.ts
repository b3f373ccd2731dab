/** A state of the published tables. */
export interface Version {
  readonly version: string;
  /** The day it was published. */
  readonly date: string;
  readonly en: string;
  readonly zh: string;
}

export const LATEST: Version = {
  version: '1.1.0',
  date: '2026-11-30',
  en: 'The context set has 192 notices, a row per figure with its words; what was not read has a state of its own; lists of provinces and types of units.',
  zh: '背景通报增至 192 份，一行一个数据并附原文；“未读”自成一种状态；新增省份和单位类型两张代码表。',
};

const FIRST: Version = {
  version: '1.0.0',
  date: '2026-11-22',
  en: 'First version: five notices in six tables, ten code lists, and 69 notices read by hand for context.',
  zh: '首个版本：五份通报读成六张表，代码表十张，另有人工摘录的背景通报 69 份。',
};

/** Newest first. Add a version by hand when the notices or the meaning of a column change. */
export const VERSIONS: readonly Version[] = [LATEST, FIRST];
