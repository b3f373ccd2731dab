/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_Step_EngineInputs */

const zh_engine_step_engine = /** @type {(inputs: Engine_Step_EngineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`下载并启动引擎`)
};

const en_engine_step_engine = /** @type {(inputs: Engine_Step_EngineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`downloading and starting it`)
};

/**
* | output |
* | --- |
* | "downloading and starting it" |
*
* @param {Engine_Step_EngineInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_step_engine = /** @type {((inputs?: Engine_Step_EngineInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_Step_EngineInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_step_engine(inputs)
	return zh_engine_step_engine(inputs)
});