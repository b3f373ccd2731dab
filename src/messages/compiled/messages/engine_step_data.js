/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_Step_DataInputs */

const zh_engine_step_data = /** @type {(inputs: Engine_Step_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`打开数据`)
};

const en_engine_step_data = /** @type {(inputs: Engine_Step_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`opening the data`)
};

/**
* | output |
* | --- |
* | "opening the data" |
*
* @param {Engine_Step_DataInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_step_data = /** @type {((inputs?: Engine_Step_DataInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_Step_DataInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_step_data(inputs)
	return zh_engine_step_data(inputs)
});