import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly block: Readonly<Record<string, string>>;
  /** Heads the numbers of notices that state a figure. */
  readonly printed: string;
  /** Stated only inside items, without an overall figure. */
  readonly item: string;
  /** Put before the search terms. */
  readonly searchTerms: string;
  readonly measured: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    block: {
      dates: '日期',
      problems: '问题',
      plan: '措施',
      status: '进度',
      output: '成果',
      accountability: '处理',
      money: '资金',
      meetings: '会议',
      process: '过程',
    },
    printed: '写明',
    item: '只在事项中写到',
    searchTerms: '看找过什么',
    measured:
      '一行一项数字，一列一份通报，格内是通报写明的数；几个不同的数逐一列出，各注所指。短横是程序未找到，点开可看找过哪些写法；写明份数达三份的数量，下附同一比例的横条。名称旁是写明这一项的份数。',
    caveat: '未见只说明公开的通报里没有找到，不说明没有做；公开内容经过审定。这是描述，不是评分。',
  },
  en: {
    block: {
      dates: 'Dates',
      problems: 'Problems',
      plan: 'Measures',
      status: 'Progress',
      output: 'Output',
      accountability: 'Accountability',
      money: 'Money',
      meetings: 'Meetings',
      process: 'Process',
    },
    printed: 'state it',
    item: 'only inside items',
    searchTerms: 'see the search terms',
    measured:
      'One row per figure, one column per notice; each cell gives what the notice states, several figures one by one with what each counts. A dash means not found and links to the search terms. Counts that at least three notices state have bars on one scale. Beside each name is the number of notices that state it.',
    caveat:
      'Not found means not found in the published notice, not that nothing was done. Published content has been cleared beforehand. This is a description, not a grade.',
  },
};
