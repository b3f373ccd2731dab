/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Grid_By_SubjectInputs */

const zh_grid_by_subject = /** @type {(inputs: Grid_By_SubjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按内容`)
};

const en_grid_by_subject = /** @type {(inputs: Grid_By_SubjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By subject`)
};

/**
* | output |
* | --- |
* | "By subject" |
*
* @param {Grid_By_SubjectInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const grid_by_subject = /** @type {((inputs?: Grid_By_SubjectInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Grid_By_SubjectInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_grid_by_subject(inputs)
	return zh_grid_by_subject(inputs)
});