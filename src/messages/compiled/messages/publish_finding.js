/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_FindingInputs */

const zh_publish_finding = /** @type {(inputs: Publish_FindingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一句话`)
};

const en_publish_finding = /** @type {(inputs: Publish_FindingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In one sentence`)
};

/**
* | output |
* | --- |
* | "In one sentence" |
*
* @param {Publish_FindingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_finding = /** @type {((inputs?: Publish_FindingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_FindingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_finding(inputs)
	return zh_publish_finding(inputs)
});