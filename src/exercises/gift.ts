import type { PrintedAnswer, PrintedQuestion } from './printed.ts';

interface GiftQuestion {
  readonly question: PrintedQuestion;
  readonly answer: PrintedAnswer;
}

/**
 * Questions with their answers in Moodle's GIFT format (docs.moodle.org/en/GIFT_format). Where several may be right, each
 * right choice gets its share and each wrong one loses as much, so that ticking all gains nothing. A ranking is an essay.
 * Texts are plain, because Moodle would take a < for HTML.
 */
export function giftOf(questions: readonly GiftQuestion[], title: string): string {
  const all = questions.map((each, at) => giftQuestion(each, `${title} ${at + 1}`));
  return `// ${title.replaceAll(/\s+/gu, ' ')}\n\n${all.join('\n\n')}\n`;
}

function giftQuestion({ question, answer }: GiftQuestion, title: string): string {
  const { asked, hint, subject, lines, passage, choices, kind } = question;
  const isEssay = answer.right === null;
  const texts = choices.map(({ mark, text }) => `${mark}. ${text}`);
  const stem = [asked, subject, ...lines, passage, ...(isEssay ? texts : []), `(${hint})`];
  const words = escaped(stem.filter((part) => part !== null).join('\n'));
  const feedback = answer.lines.length > 0 ? `\n####${escaped(answer.lines.join('\n'))}` : '';
  const body = isEssay
    ? ''
    : `\n${choices.map(({ mark }, at) => sign(answer, mark, kind === 'figure') + escaped(texts[at] ?? '')).join('\n')}`;
  return `::${escaped(title)}::[plain]${words} {${body}${feedback}\n}`;
}

function sign({ right }: PrintedAnswer, mark: string, isSingle: boolean): string {
  const isRight = right?.includes(mark) ?? false;
  if (isSingle) return isRight ? '=' : '~';
  const share = SHARES[right?.length ?? 1] ?? '100';
  return isRight ? `~%${share}%` : `~%-${share}%`;
}

/** The only fractions that Moodle knows. */
const SHARES = ['100', '100', '50', '33.33333', '25', '20', '16.66667'];

function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/gu, '\\$&').replaceAll(/\r?\n/gu, '\\n');
}
