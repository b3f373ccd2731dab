/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_ActionInputs */

const zh_publish_action = /** @type {(inputs: Publish_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`嵌入`)
};

const en_publish_action = /** @type {(inputs: Publish_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Embed`)
};

/**
* | output |
* | --- |
* | "Embed" |
*
* @param {Publish_ActionInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_action = /** @type {((inputs?: Publish_ActionInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_ActionInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_action(inputs)
	return zh_publish_action(inputs)
});