/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} To_OverviewInputs */

const zh_to_overview = /** @type {(inputs: To_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`回到总览`)
};

const en_to_overview = /** @type {(inputs: To_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the overview`)
};

/**
* | output |
* | --- |
* | "To the overview" |
*
* @param {To_OverviewInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const to_overview = /** @type {((inputs?: To_OverviewInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<To_OverviewInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_to_overview(inputs)
	return zh_to_overview(inputs)
});