/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Methods_Quality_UnseenInputs */

const zh_methods_quality_unseen = /** @type {(inputs: Methods_Quality_UnseenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`未见组 ${i?.name}`)
};

const en_methods_quality_unseen = /** @type {(inputs: Methods_Quality_UnseenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unseen set ${i?.name}`)
};

/**
* | output |
* | --- |
* | "unseen set {name}" |
*
* @param {Methods_Quality_UnseenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_quality_unseen = /** @type {((inputs: Methods_Quality_UnseenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Quality_UnseenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_quality_unseen(inputs)
	return zh_methods_quality_unseen(inputs)
});