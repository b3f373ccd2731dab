/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_TitleInputs */

const zh_publish_title = /** @type {(inputs: Publish_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`嵌入这张图`)
};

const en_publish_title = /** @type {(inputs: Publish_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Embed this chart`)
};

/**
* | output |
* | --- |
* | "Embed this chart" |
*
* @param {Publish_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_title = /** @type {((inputs?: Publish_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_title(inputs)
	return zh_publish_title(inputs)
});