/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} EvidenceInputs */

const zh_evidence = /** @type {(inputs: EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`证据`)
};

const en_evidence = /** @type {(inputs: EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evidence`)
};

/**
* | output |
* | --- |
* | "Evidence" |
*
* @param {EvidenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const evidence = /** @type {((inputs?: EvidenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<EvidenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_evidence(inputs)
	return zh_evidence(inputs)
});