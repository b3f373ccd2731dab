/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Evidence_UnknownInputs */

const zh_evidence_unknown = /** @type {(inputs: Evidence_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`没有编号为“${i?.id}”的证据。`)
};

const en_evidence_unknown = /** @type {(inputs: Evidence_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is no evidence numbered “${i?.id}”.`)
};

/**
* | output |
* | --- |
* | "There is no evidence numbered “{id}”." |
*
* @param {Evidence_UnknownInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const evidence_unknown = /** @type {((inputs: Evidence_UnknownInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Evidence_UnknownInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_evidence_unknown(inputs)
	return zh_evidence_unknown(inputs)
});