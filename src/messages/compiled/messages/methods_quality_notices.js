/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Quality_NoticesInputs */

const zh_methods_quality_notices = /** @type {(inputs: Methods_Quality_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通报`)
};

const en_methods_quality_notices = /** @type {(inputs: Methods_Quality_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notices`)
};

/**
* | output |
* | --- |
* | "Notices" |
*
* @param {Methods_Quality_NoticesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_notices = /** @type {((inputs?: Methods_Quality_NoticesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_NoticesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_notices(inputs)
	return zh_methods_quality_notices(inputs)
});