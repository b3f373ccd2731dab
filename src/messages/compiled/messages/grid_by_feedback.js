/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Grid_By_FeedbackInputs */

const zh_grid_by_feedback = /** @type {(inputs: Grid_By_FeedbackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按反馈先后`)
};

const en_grid_by_feedback = /** @type {(inputs: Grid_By_FeedbackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By feedback`)
};

/**
* | output |
* | --- |
* | "By feedback" |
*
* @param {Grid_By_FeedbackInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const grid_by_feedback = /** @type {((inputs?: Grid_By_FeedbackInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Grid_By_FeedbackInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_grid_by_feedback(inputs)
	return zh_grid_by_feedback(inputs)
});