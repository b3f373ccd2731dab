/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Link_ClearInputs */

const zh_link_clear = /** @type {(inputs: Link_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`撤销这项选择`)
};

const en_link_clear = /** @type {(inputs: Link_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Undo this pick`)
};

/**
* | output |
* | --- |
* | "Undo this pick" |
*
* @param {Link_ClearInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_clear = /** @type {((inputs?: Link_ClearInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_ClearInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_clear(inputs)
	return zh_link_clear(inputs)
});