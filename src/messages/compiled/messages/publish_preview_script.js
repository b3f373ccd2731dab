/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Preview_ScriptInputs */

const zh_publish_preview_script = /** @type {(inputs: Publish_Preview_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`读者开着脚本`)
};

const en_publish_preview_script = /** @type {(inputs: Publish_Preview_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the reader’s scripts run`)
};

/**
* | output |
* | --- |
* | "the reader’s scripts run" |
*
* @param {Publish_Preview_ScriptInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_preview_script = /** @type {((inputs?: Publish_Preview_ScriptInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Preview_ScriptInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_preview_script(inputs)
	return zh_publish_preview_script(inputs)
});