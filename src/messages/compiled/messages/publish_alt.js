/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_AltInputs */

const zh_publish_alt = /** @type {(inputs: Publish_AltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`替代文字（给看不见图的读者）`)
};

const en_publish_alt = /** @type {(inputs: Publish_AltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alternative text, for readers who do not see the chart`)
};

/**
* | output |
* | --- |
* | "Alternative text, for readers who do not see the chart" |
*
* @param {Publish_AltInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_alt = /** @type {((inputs?: Publish_AltInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_AltInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_alt(inputs)
	return zh_publish_alt(inputs)
});