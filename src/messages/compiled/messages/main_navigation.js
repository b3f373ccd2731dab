/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Main_NavigationInputs */

const zh_main_navigation = /** @type {(inputs: Main_NavigationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`栏目`)
};

const en_main_navigation = /** @type {(inputs: Main_NavigationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sections`)
};

/**
* | output |
* | --- |
* | "Sections" |
*
* @param {Main_NavigationInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const main_navigation = /** @type {((inputs?: Main_NavigationInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Main_NavigationInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_main_navigation(inputs)
	return zh_main_navigation(inputs)
});