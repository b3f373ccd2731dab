/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_DataInputs */

const zh_nav_data = /** @type {(inputs: Nav_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据`)
};

const en_nav_data = /** @type {(inputs: Nav_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Data`)
};

/**
* | output |
* | --- |
* | "Data" |
*
* @param {Nav_DataInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_data = /** @type {((inputs?: Nav_DataInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_DataInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_data(inputs)
	return zh_nav_data(inputs)
});