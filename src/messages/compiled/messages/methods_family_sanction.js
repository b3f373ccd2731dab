/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Family_SanctionInputs */

const zh_methods_family_sanction = /** @type {(inputs: Methods_Family_SanctionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`处理`)
};

const en_methods_family_sanction = /** @type {(inputs: Methods_Family_SanctionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sanctions`)
};

/**
* | output |
* | --- |
* | "Sanctions" |
*
* @param {Methods_Family_SanctionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_family_sanction = /** @type {((inputs?: Methods_Family_SanctionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Family_SanctionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_family_sanction(inputs)
	return zh_methods_family_sanction(inputs)
});