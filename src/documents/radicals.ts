/** Fonts draw some characters and the radicals of the same shape with one glyph; PDF files then name the radical. */
const RADICALS = /[\u2e80-\u2fdf]/gu;

/** The radicals that Unicode's own table (NFKC) does not lead back to their characters. */
const SUPPLEMENT = new Map(
  '⺟母 ⺠民 ⺬示 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
);

/** The text with characters where a PDF file named radicals, one code unit for one. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
}
