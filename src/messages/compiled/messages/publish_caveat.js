/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_CaveatInputs */

const zh_publish_caveat = /** @type {(inputs: Publish_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`提醒`)
};

const en_publish_caveat = /** @type {(inputs: Publish_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Caveat`)
};

/**
* | output |
* | --- |
* | "Caveat" |
*
* @param {Publish_CaveatInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_caveat = /** @type {((inputs?: Publish_CaveatInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_CaveatInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_caveat(inputs)
	return zh_publish_caveat(inputs)
});