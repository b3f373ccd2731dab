/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_FittingInputs */

const zh_publish_fitting = /** @type {(inputs: Publish_FittingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`高度随内容（另加 1.5 KB 脚本）`)
};

const en_publish_fitting = /** @type {(inputs: Publish_FittingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`height follows the content (a script of 1.5 KB more)`)
};

/**
* | output |
* | --- |
* | "height follows the content (a script of 1.5 KB more)" |
*
* @param {Publish_FittingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_fitting = /** @type {((inputs?: Publish_FittingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_FittingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_fitting(inputs)
	return zh_publish_fitting(inputs)
});