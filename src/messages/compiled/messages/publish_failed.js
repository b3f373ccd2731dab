/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_FailedInputs */

const zh_publish_failed = /** @type {(inputs: Publish_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没能打开嵌入窗口，请再试一次。`)
};

const en_publish_failed = /** @type {(inputs: Publish_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The dialog could not be opened. Please try again.`)
};

/**
* | output |
* | --- |
* | "The dialog could not be opened. Please try again." |
*
* @param {Publish_FailedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_failed = /** @type {((inputs?: Publish_FailedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_FailedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_failed(inputs)
	return zh_publish_failed(inputs)
});