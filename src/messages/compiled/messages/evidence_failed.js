/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Evidence_FailedInputs */

const zh_evidence_failed = /** @type {(inputs: Evidence_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`证据没能取到。请检查网络后再试。`)
};

const en_evidence_failed = /** @type {(inputs: Evidence_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence could not be fetched. Check the connection and try again.`)
};

/**
* | output |
* | --- |
* | "The evidence could not be fetched. Check the connection and try again." |
*
* @param {Evidence_FailedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const evidence_failed = /** @type {((inputs?: Evidence_FailedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Evidence_FailedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_evidence_failed(inputs)
	return zh_evidence_failed(inputs)
});