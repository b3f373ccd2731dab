/** Fonts may share a glyph between a character and the radical of the same shape; a PDF then names the radical. */
const RADICALS = /[\u2e80-\u2fdf]/gu;

/** Radicals that NFKC does not map back to their characters. */
const SUPPLEMENT = new Map(
  '⺟母 ⺠民 ⺬示 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
);

/** Replaces radicals by their characters, one code unit for one. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
}
