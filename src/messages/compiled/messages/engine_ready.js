/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_ReadyInputs */

const zh_engine_ready = /** @type {(inputs: Engine_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图表由浏览器里的 DuckDB 实时查询。`)
};

const en_engine_ready = /** @type {(inputs: Engine_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Charts are live queries of DuckDB in this browser.`)
};

/**
* | output |
* | --- |
* | "Charts are live queries of DuckDB in this browser." |
*
* @param {Engine_ReadyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_ready = /** @type {((inputs?: Engine_ReadyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_ReadyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_ready(inputs)
	return zh_engine_ready(inputs)
});