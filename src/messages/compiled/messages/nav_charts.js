/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_ChartsInputs */

const zh_nav_charts = /** @type {(inputs: Nav_ChartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图表`)
};

const en_nav_charts = /** @type {(inputs: Nav_ChartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Charts`)
};

/**
* | output |
* | --- |
* | "Charts" |
*
* @param {Nav_ChartsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_charts = /** @type {((inputs?: Nav_ChartsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_ChartsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_charts(inputs)
	return zh_nav_charts(inputs)
});