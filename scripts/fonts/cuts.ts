import type { FaceName } from '#export/picture/face.ts';
import type { Cut } from './typeface.ts';

/** The fonts are under the SIL Open Font License, which is kept next to the subsets. */
export const CUTS: Readonly<Record<FaceName, Cut>> = {
  sans: { package: '@fontsource-variable/noto-sans-sc', weight: 400 },
  bold: { package: '@fontsource-variable/noto-sans-sc', weight: 650 },
  serif: { package: '@fontsource-variable/noto-serif-sc', weight: 800 },
};
