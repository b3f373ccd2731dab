/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_QueryingInputs */

const zh_engine_querying = /** @type {(inputs: Engine_QueryingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在重新查询……`)
};

const en_engine_querying = /** @type {(inputs: Engine_QueryingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asking again …`)
};

/**
* | output |
* | --- |
* | "Asking again …" |
*
* @param {Engine_QueryingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_querying = /** @type {((inputs?: Engine_QueryingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_QueryingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_querying(inputs)
	return zh_engine_querying(inputs)
});