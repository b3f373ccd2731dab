/** Stands for each code unit that would lead to a person. */
export const BLACK = '▇';
