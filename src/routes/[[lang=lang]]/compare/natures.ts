import type { Nature } from '#queries/code-lists.ts';
import type { NamedType, Natures } from './practice.ts';

export const NATURES: readonly Nature[] = ['mechanism', 'action', 'neither'];

/** The types that the reader counts otherwise than we do, by the nature they were given. */
export type MovedTypes = Readonly<Record<Nature, readonly string[]>>;

export const NONE_MOVED: MovedTypes = { mechanism: [], action: [], neither: [] };

/** The nature of each type, as the reader has it. */
export function naturesOf(types: readonly NamedType[], moved: MovedTypes): Natures {
  const published = types.map(({ value, nature }) => [value, nature] as const);
  const changed = NATURES.flatMap((nature) => moved[nature].map((type) => [type, nature] as const));
  return new Map([...published, ...changed]);
}

/** Gives a type a nature; one moved back to where we have it counts as not moved. */
export function withMoved(
  types: readonly NamedType[],
  moved: MovedTypes,
  type: string,
  nature: Nature,
): MovedTypes {
  const isOurs = types.some((each) => each.value === type && each.nature === nature);
  const rest = (of: Nature) => moved[of].filter((each) => each !== type);
  const next = (of: Nature) => (of === nature && !isOurs ? [...rest(of), type] : rest(of));
  return { mechanism: next('mechanism'), action: next('action'), neither: next('neither') };
}

/** The types whose nature the reader changed, in the order of the code list. */
export function movedTypes(types: readonly NamedType[], moved: MovedTypes): readonly NamedType[] {
  const natures = naturesOf(types, moved);
  return types.flatMap(({ value, label, nature }) => {
    const now = natures.get(value) ?? nature;
    return now === nature ? [] : [{ value, label, nature: now }];
  });
}
