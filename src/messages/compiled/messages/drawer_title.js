/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Drawer_TitleInputs */

const zh_drawer_title = /** @type {(inputs: Drawer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`出自原文`)
};

const en_drawer_title = /** @type {(inputs: Drawer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where it comes from`)
};

/**
* | output |
* | --- |
* | "Where it comes from" |
*
* @param {Drawer_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const drawer_title = /** @type {((inputs?: Drawer_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Drawer_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_drawer_title(inputs)
	return zh_drawer_title(inputs)
});