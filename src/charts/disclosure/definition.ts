import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '写了什么',
      counted: [
        '每份通报对 24 项数字各占一格；几个代码合成一项的，写了其中任何一个就算写了。',
        '总体部分写了的先取；处理和钱款在单个整改事项里写了也算，并注明。',
        '一格里有几个数的逐一列出，相等的也不合并；属不同指标的各注所指。',
        '写明的就是数字；写明为 0、年份推算、只到月、前后不一、提到而无数、未见、未读，各有各的形状。',
      ],
      excluded: [
        '“未见”是程序没有找到，不等于通报没有写。',
        '没有规定要求这些都要公开：这里只作描述，不打分。',
      ],
      neverAdded: ['写出的项数不是成绩，不用来给单位排名。'],
    },
    en: {
      name: 'What is disclosed',
      counted: [
        'Each notice has one cell for each of 24 figures; a figure that combines several codes counts as stated if any of them is.',
        'The overall part comes first; sanctions and money stated only inside a single item count too, and are marked.',
        'Several figures in a cell are given one by one, equal ones too; if they are of different indicators, each says what it counts.',
        'A stated figure is its number; stated as 0, year inferred, month only, conflicting, mentioned without a number, not found and not read each have their own shape.',
      ],
      excluded: [
        '“Not found” means that the program did not find it, not that the notice does not state it.',
        'No rule requires all of these to be published: this is a description, not a grade.',
      ],
      neverAdded: ['The number of figures a notice states is not a score and does not rank organisations.'],
    },
  },
};
