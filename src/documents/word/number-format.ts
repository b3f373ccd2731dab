const DIGITS = [...'〇一二三四五六七八九'];
const FORMAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];

/** How Word writes a number in a list, by its name in ECMA-376, 17.18.59. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => listed(0x2460, 20, value),
  decimalEnclosedCircleChinese: (value) => listed(0x2460, 20, value),
  decimalEnclosedParen: (value) => listed(0x2474, 20, value),
  decimalEnclosedFullstop: (value) => listed(0x2488, 20, value),
  ideographEnclosedCircle: (value) => listed(0x3280, 10, value),
  ideographTraditional: (value) => cycled('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => cycled('子丑寅卯辰巳午未申酉戌亥', value),
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  chineseLegalSimplified: (value) => counted(value, FORMAL_DIGITS, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => counted(value, FORMAL_DIGITS, ['', '拾', '佰', '仟']),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
};

export function numberAs(format: string, value: number): string {
  return FORMATS[format]?.(value) ?? String(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digits(value: number): string {
  return String(value).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** Characters that exist only up to a number. */
function listed(first: number, most: number, value: number): string {
  return value >= 1 && value <= most ? String.fromCharCode(first + value - 1) : String(value);
}

function cycled(characters: string, value: number): string {
  return characters[(value - 1) % characters.length] ?? String(value);
}

/** 十二, 一百〇五. */
function counted(
  value: number,
  names: readonly string[] = DIGITS,
  scales: readonly string[] = ['', '十', '百', '千'],
): string {
  if (value <= 0 || value > 9999) return String(value);
  let text = '';
  let gap = false;
  for (const [i, digit] of [...String(value)].entries()) {
    const scale = scales[String(value).length - 1 - i] ?? '';
    if (digit === '0') gap = true;
    else {
      text += (gap ? (names[0] ?? '') : '') + (names[Number(digit)] ?? '') + scale;
      gap = false;
    }
  }
  return text.replace(/^一十/u, '十');
}

/** z is followed by aa, then bb. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'
  .split(' ')
  .map((sign) => [sign.replace(/\d+/u, ''), Number(/\d+/u.exec(sign)?.[0])] as const);

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [sign, worth] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}
