export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Why a comparison is left undecided, as the end of a sentence. */
export const REASONS = {
  approximate: { zh: '有约数', en: 'a figure is approximate' },
  cut_off: { zh: '文字在这里断了', en: 'the text is cut off there' },
  partial: { zh: '原文只列了其中几项', en: 'only some of the parts are listed' },
  other_units: { zh: '计量单位不同', en: 'the units differ' },
  unread_part: { zh: '所列里有没认出的数', en: 'a number in the list was not recognised' },
  overlap: { zh: '同一个可能计入几项', en: 'one may be counted in several parts' },
  rest_unstated: { zh: '其余的没有写', en: 'the rest is not stated' },
  apart: { zh: '未必指同一批', en: 'they may not refer to the same set' },
  other_base: { zh: '未必以此为分母', en: 'the rate may have another base' },
  two_values: { zh: '前后有两个数', en: 'two values are stated' },
  other_words: {
    zh: '说法不同，未必指同一件事',
    en: 'they are worded differently and may count different things',
  },
  part_of_it: { zh: '其中一个只数了一部分', en: 'one of them counts only a part' },
  scopes: { zh: '范围或时间不同', en: 'their scopes or dates differ' },
  not_listed: { zh: '没有逐条公布', en: 'they are not listed one by one' },
  level: { zh: '未必数的是同一级', en: 'they may be counted on another level' },
  digest: {
    zh: '相差太多，列出的可能是摘要或另一级',
    en: 'with such a gap the list may be a digest or on another level',
  },
  merged: { zh: '一条里可能合写几项', en: 'one entry may cover several' },
  split: { zh: '一项可能分写几条', en: 'one may be spread over several entries' },
  status_elsewhere: { zh: '没写状态不等于没完成', en: 'an item without a status may be completed' },
  inferred_year: { zh: '年份是推算的', en: 'a year is inferred' },
} as const satisfies Record<string, Label>;

export type Reason = keyof typeof REASONS;
