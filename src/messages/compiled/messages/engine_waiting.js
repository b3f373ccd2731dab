/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_WaitingInputs */

const zh_engine_waiting = /** @type {(inputs: Engine_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`查询引擎尚未启动；下面是建站时算好的结果。`)
};

const en_engine_waiting = /** @type {(inputs: Engine_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The query engine has not started; what you see was computed when the site was built.`)
};

/**
* | output |
* | --- |
* | "The query engine has not started; what you see was computed when the site was built." |
*
* @param {Engine_WaitingInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_waiting = /** @type {((inputs?: Engine_WaitingInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_WaitingInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_waiting(inputs)
	return zh_engine_waiting(inputs)
});