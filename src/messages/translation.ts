/** A text with slots for values, such as {n}; English may have one text for 1 and another for other numbers. */
export type Wording = string | { readonly one: string; readonly other: string };

/** The names of the slots in a text. */
export type Slots<W> = W extends { readonly other: infer Other }
  ? Slots<Other>
  : W extends `${string}{${infer Slot}}${infer Rest}`
    ? Slot | Slots<Rest>
    : never;

/** A text with all of these slots, in any order. */
type With<Slot extends string> = [Slot] extends [never]
  ? string
  : (Slot extends string ? (text: `${string}{${Slot}}${string}`) => void : never) extends (
        text: infer Text,
      ) => void
    ? Text & string
    : never;

/** The same messages in another language, with the same slots. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages]:
    | With<Slots<Messages[Key]>>
    | { readonly one: With<Slots<Messages[Key]>>; readonly other: With<Slots<Messages[Key]>> };
};
