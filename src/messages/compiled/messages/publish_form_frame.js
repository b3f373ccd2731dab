/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Form_FrameInputs */

const zh_publish_form_frame = /** @type {(inputs: Publish_Form_FrameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iframe`)
};

const en_publish_form_frame = /** @type {(inputs: Publish_Form_FrameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iframe`)
};

/**
* | output |
* | --- |
* | "iframe" |
*
* @param {Publish_Form_FrameInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_form_frame = /** @type {((inputs?: Publish_Form_FrameInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Form_FrameInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_form_frame(inputs)
	return zh_publish_form_frame(inputs)
});