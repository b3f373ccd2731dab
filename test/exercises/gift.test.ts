import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giftOf } from '#exercises/gift.ts';
import { markAt, type PrintedAnswer, type PrintedQuestion } from '#exercises/printed.ts';
import type { ExerciseKind } from '#exercises/question.ts';

interface ReadQuestion {
  readonly title: string;
  readonly stem: string;
  readonly choices: readonly { readonly weight: number; readonly text: string }[];
  readonly feedback: string;
}

/** A strict reader of what the format allows: every special character is either syntax or escaped. */
function readGift(file: string): ReadQuestion[] {
  const blocks = file
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(/\n\s*\n/u)
    .filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const text = '(?:\\\\[\\\\~=#{}:n]|[^\\\\~=#{}:\\n])*';
    const choice = `(?:=|~(?:%-?[\\d.]+%)?)${text}`;
    const whole = new RegExp(
      `^::(${text})::\\[plain\\](${text}) \\{((?:\\n${choice})*)(?:\\n####(${text}))?\\n\\}$`,
      'u',
    );
    const [, title = '', stem = '', choices = '', feedback = ''] = whole.exec(block.trim()) ?? [];
    if (title === '') throw new Error(`not GIFT: ${block}`);
    return {
      title: unescaped(title),
      stem: unescaped(stem),
      choices: choices
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [, sign = '', weight, words = ''] = /^(=|~)(?:%(-?[\d.]+)%)?(.*)$/u.exec(line) ?? [];
          const plain = sign === '=' ? 100 : 0;
          return { weight: weight === undefined ? plain : Number(weight), text: unescaped(words) };
        }),
      feedback: unescaped(feedback),
    };
  });
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gu, (_, char: string) => (char === 'n' ? '\n' : char));
}

const words = fc
  .string({ unit: fc.constantFrom(...'采购制度 ~=#{}:\\/%"<>&n1'), minLength: 1, maxLength: 20 })
  .map((made) => `题${made}文`);
const asked = fc
  .tuple(
    fc.constantFrom<ExerciseKind>('matching', 'figure', 'ranking'),
    fc.array(words, { minLength: 2, maxLength: 6 }),
    fc.nat(),
    words,
    words,
  )
  .map(([kind, texts, seed, subject, line]) => {
    const choices = texts.map((text, at) => ({ mark: markAt(at), text }));
    const marks = choices.map(({ mark }) => mark);
    const several = marks.filter((_, at) => (seed >> at) % 2 === 1);
    const one = marks[seed % marks.length] ?? 'A';
    const question: PrintedQuestion = {
      kind,
      name: '',
      asked: '哪一项？',
      hint: '可能不止一个',
      subject,
      lines: [line],
      passage: null,
      choices,
    };
    const right = kind === 'figure' || several.length === 0 ? [one] : several;
    const answer: PrintedAnswer = { right: kind === 'ranking' ? null : right, lines: [line, subject] };
    return { question, answer };
  });

test('what is written can be read again by a strict reader, with every word and weight', () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 4 }), words, (all, title) => {
      const read = readGift(giftOf(all, title));
      expect(read).toHaveLength(all.length);
      read.forEach(({ stem, choices, feedback }, at) => {
        const { question, answer } = all[at]!;
        expect(stem).toContain(question.subject);
        expect(feedback).toBe(answer.lines.join('\n'));
        if (answer.right === null) return expect(choices).toEqual([]);
        expect(choices.map(({ text }) => text)).toEqual(
          question.choices.map(({ mark, text }) => `${mark}. ${text}`),
        );
        const right = choices.filter(({ weight }) => weight > 0);
        expect(right.map(({ text }) => text.charAt(0))).toEqual(answer.right);
        expect(right.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 3);
      });
    }),
  );
});

test('ticking everything gains nothing where there are as many wrong choices as right ones', () => {
  fc.assert(
    fc.property(asked, (one) => {
      fc.pre(one.question.kind === 'matching');
      const [{ choices } = { choices: [] }] = readGift(giftOf([one], '题'));
      const wrong = choices.filter(({ weight }) => weight < 0);
      const right = choices.filter(({ weight }) => weight > 0);
      fc.pre(wrong.length >= right.length);
      expect(choices.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(0.001);
    }),
  );
});
