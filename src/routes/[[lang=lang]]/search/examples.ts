/** A word to begin with, and what it means. */
export interface Example {
  readonly word: string;
  readonly meaning: string;
}

export const EXAMPLES: readonly Example[] = [
  { word: '采购', meaning: 'procurement' },
  { word: '招商', meaning: 'attracting investment' },
  { word: '会议', meaning: 'meeting' },
  { word: '制度', meaning: 'rules' },
  { word: '监督', meaning: 'oversight' },
  { word: '工程', meaning: 'construction works' },
  { word: '党费', meaning: 'Party dues' },
  { word: '群众', meaning: 'the public' },
  { word: '立行立改', meaning: 'immediate rectification' },
];
