/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Engine_FailedInputs */

const zh_engine_failed = /** @type {(inputs: Engine_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`查询引擎没能启动，图表停留在建站时算好的结果：仍可阅读、筛选园区、核对原文和下载表格。`)
};

const en_engine_failed = /** @type {(inputs: Engine_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The query engine could not start. The charts stay as computed when the site was built: they can still be read, narrowed to zones, checked and downloaded.`)
};

/**
* | output |
* | --- |
* | "The query engine could not start. The charts stay as computed when the site was built: they can still be read, narrowed to zones, checked and downloaded." |
*
* @param {Engine_FailedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_failed = /** @type {((inputs?: Engine_FailedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_FailedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_failed(inputs)
	return zh_engine_failed(inputs)
});