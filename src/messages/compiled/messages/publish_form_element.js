/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Form_ElementInputs */

const zh_publish_form_element = /** @type {(inputs: Publish_Form_ElementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`<duizhao-chart>`)
};

const en_publish_form_element = /** @type {(inputs: Publish_Form_ElementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`<duizhao-chart>`)
};

/**
* | output |
* | --- |
* | "<duizhao-chart>" |
*
* @param {Publish_Form_ElementInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_form_element = /** @type {((inputs?: Publish_Form_ElementInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Form_ElementInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_form_element(inputs)
	return zh_publish_form_element(inputs)
});