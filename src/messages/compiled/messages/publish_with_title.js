/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_With_TitleInputs */

const zh_publish_with_title = /** @type {(inputs: Publish_With_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`带标题`)
};

const en_publish_with_title = /** @type {(inputs: Publish_With_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with its title`)
};

/**
* | output |
* | --- |
* | "with its title" |
*
* @param {Publish_With_TitleInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_with_title = /** @type {((inputs?: Publish_With_TitleInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_With_TitleInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_with_title(inputs)
	return zh_publish_with_title(inputs)
});