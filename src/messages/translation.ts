/** A text with places for values, as {n}; in English also one text for 1 and another for every other number. */
export type Wording = string | { readonly one: string; readonly other: string };

/** Names of the places in a text. */
export type Slots<W> = W extends { readonly other: infer Other }
  ? Slots<Other>
  : W extends `${string}{${infer Slot}}${infer Rest}`
    ? Slot | Slots<Rest>
    : never;

/** A text with all of these places, in whatever order. */
type With<Slot extends string> = [Slot] extends [never]
  ? string
  : (Slot extends string ? (text: `${string}{${Slot}}${string}`) => void : never) extends (
        text: infer Text,
      ) => void
    ? Text & string
    : never;

/** The same messages in another language, with the same places for values. */
export type Translation<Messages> = {
  readonly [Key in keyof Messages]:
    | With<Slots<Messages[Key]>>
    | { readonly one: With<Slots<Messages[Key]>>; readonly other: With<Slots<Messages[Key]>> };
};
