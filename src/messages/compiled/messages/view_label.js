/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_LabelInputs */

const zh_view_label = /** @type {(inputs: View_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`时间轴的看法`)
};

const en_view_label = /** @type {(inputs: View_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`View of the timeline`)
};

/**
* | output |
* | --- |
* | "View of the timeline" |
*
* @param {View_LabelInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const view_label = /** @type {((inputs?: View_LabelInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_LabelInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_view_label(inputs)
	return zh_view_label(inputs)
});