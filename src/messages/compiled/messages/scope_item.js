/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Scope_ItemInputs */

const zh_scope_item = /** @type {(inputs: Scope_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`某一整改事项内`)
};

const en_scope_item = /** @type {(inputs: Scope_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`told inside one rectification item`)
};

/**
* | output |
* | --- |
* | "told inside one rectification item" |
*
* @param {Scope_ItemInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const scope_item = /** @type {((inputs?: Scope_ItemInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Scope_ItemInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_scope_item(inputs)
	return zh_scope_item(inputs)
});