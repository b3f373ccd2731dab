/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Privacy_NamesInputs */

const zh_methods_privacy_names = /** @type {(inputs: Methods_Privacy_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不收人名，被问责的人和负责人的名字都不收；职务保留。`)
};

const en_methods_privacy_names = /** @type {(inputs: Methods_Privacy_NamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No names of persons are kept, neither of those held accountable nor of principals; titles stay.`)
};

/**
* | output |
* | --- |
* | "No names of persons are kept, neither of those held accountable nor of principals; titles stay." |
*
* @param {Methods_Privacy_NamesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_privacy_names = /** @type {((inputs?: Methods_Privacy_NamesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Privacy_NamesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_privacy_names(inputs)
	return zh_methods_privacy_names(inputs)
});