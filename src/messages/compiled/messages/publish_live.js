/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_LiveInputs */

const zh_publish_live = /** @type {(inputs: Publish_LiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`实时`)
};

const en_publish_live = /** @type {(inputs: Publish_LiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`live`)
};

/**
* | output |
* | --- |
* | "live" |
*
* @param {Publish_LiveInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_live = /** @type {((inputs?: Publish_LiveInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_LiveInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_live(inputs)
	return zh_publish_live(inputs)
});