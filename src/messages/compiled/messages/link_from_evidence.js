/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Link_From_EvidenceInputs */

const zh_link_from_evidence = /** @type {(inputs: Link_From_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`；选自证据`)
};

const en_link_from_evidence = /** @type {(inputs: Link_From_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`; picked in the evidence`)
};

/**
* | output |
* | --- |
* | "; picked in the evidence" |
*
* @param {Link_From_EvidenceInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const link_from_evidence = /** @type {((inputs?: Link_From_EvidenceInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Link_From_EvidenceInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_link_from_evidence(inputs)
	return zh_link_from_evidence(inputs)
});