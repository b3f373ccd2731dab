/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Not_OfficialInputs */

const zh_not_official = /** @type {(inputs: Not_OfficialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`本站是独立的读数工具，与任何被巡单位和纪检监察机关无关。`)
};

const en_not_official = /** @type {(inputs: Not_OfficialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An independent reading tool, not connected with any inspected organisation or discipline body.`)
};

/**
* | output |
* | --- |
* | "An independent reading tool, not connected with any inspected organisation or discipline body." |
*
* @param {Not_OfficialInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const not_official = /** @type {((inputs?: Not_OfficialInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Not_OfficialInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_not_official(inputs)
	return zh_not_official(inputs)
});