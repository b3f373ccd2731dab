/** Sizes of the answers on slides, in points; smaller cannot be read from a seat. */
const SIZES = [12, 11, 10, 9] as const;

export type AnswerSize = (typeof SIZES)[number];

/**
 * The largest size that needs no more slides than the smallest, so that no slide holds a leftover.
 * @param slidesAt how many slides the answers need at a size
 */
export function answerSize(slidesAt: (size: AnswerSize) => number): AnswerSize {
  const fewest = slidesAt(9);
  return SIZES.find((size) => slidesAt(size) === fewest) ?? 9;
}
