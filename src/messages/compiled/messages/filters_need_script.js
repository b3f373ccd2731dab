/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Filters_Need_ScriptInputs */

const zh_filters_need_script = /** @type {(inputs: Filters_Need_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`筛选和原文核对需要启用脚本；图和表无需脚本即可阅读。`)
};

const en_filters_need_script = /** @type {(inputs: Filters_Need_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filters and evidence need scripts; charts and tables can be read without.`)
};

/**
* | output |
* | --- |
* | "Filters and evidence need scripts; charts and tables can be read without." |
*
* @param {Filters_Need_ScriptInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const filters_need_script = /** @type {((inputs?: Filters_Need_ScriptInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Filters_Need_ScriptInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_filters_need_script(inputs)
	return zh_filters_need_script(inputs)
});