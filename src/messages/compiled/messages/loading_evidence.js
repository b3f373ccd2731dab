/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Loading_EvidenceInputs */

const zh_loading_evidence = /** @type {(inputs: Loading_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在取证据……`)
};

const en_loading_evidence = /** @type {(inputs: Loading_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetching the evidence …`)
};

/**
* | output |
* | --- |
* | "Fetching the evidence …" |
*
* @param {Loading_EvidenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const loading_evidence = /** @type {((inputs?: Loading_EvidenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Loading_EvidenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_loading_evidence(inputs)
	return zh_loading_evidence(inputs)
});