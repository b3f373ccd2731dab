/** Name, description and licence of the dataset, shared by all its descriptions. */
export const TITLE = '整改对照 · Duizhao';
export const DESCRIPTION =
  'What published notices on rectification after Party inspections (巡视巡察整改进展情况通报) print of dates, counts, ' +
  "money and sanctions, each with its quote and place. The figures are the inspected organisations' own. An empty cell is not zero.";
export const KEYWORDS: readonly string[] = ['巡视', '巡察', '整改', 'inspection', 'rectification', 'China'];
export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;
