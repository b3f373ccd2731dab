/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_LoadingInputs */

const zh_engine_loading = /** @type {(inputs: Engine_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在启动查询引擎`)
};

const en_engine_loading = /** @type {(inputs: Engine_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starting the query engine`)
};

/**
* | output |
* | --- |
* | "Starting the query engine" |
*
* @param {Engine_LoadingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_loading = /** @type {((inputs?: Engine_LoadingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_LoadingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_loading(inputs)
	return zh_engine_loading(inputs)
});