/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Group_StatusInputs */

const zh_methods_group_status = /** @type {(inputs: Methods_Group_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改进度`)
};

const en_methods_group_status = /** @type {(inputs: Methods_Group_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Progress`)
};

/**
* | output |
* | --- |
* | "Progress" |
*
* @param {Methods_Group_StatusInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_group_status = /** @type {((inputs?: Methods_Group_StatusInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Group_StatusInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_group_status(inputs)
	return zh_methods_group_status(inputs)
});