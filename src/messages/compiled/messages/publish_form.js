/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_FormInputs */

const zh_publish_form = /** @type {(inputs: Publish_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`代码的写法`)
};

const en_publish_form = /** @type {(inputs: Publish_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Form of the code`)
};

/**
* | output |
* | --- |
* | "Form of the code" |
*
* @param {Publish_FormInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_form = /** @type {((inputs?: Publish_FormInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_FormInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_form(inputs)
	return zh_publish_form(inputs)
});