/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Whole_WideInputs */

const zh_data_whole_wide = /** @type {(inputs: Data_Whole_WideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一行一份通报的宽表：每项数据一列，状态另一列。工作簿里的第二张表就是它。`)
};

const en_data_whole_wide = /** @type {(inputs: Data_Whole_WideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One row per notice: a column for each figure and one for its state. The second sheet of the workbook is the same table.`)
};

/**
* | output |
* | --- |
* | "One row per notice: a column for each figure and one for its state. The second sheet of the workbook is the same table." |
*
* @param {Data_Whole_WideInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_whole_wide = /** @type {((inputs?: Data_Whole_WideInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Whole_WideInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_whole_wide(inputs)
	return zh_data_whole_wide(inputs)
});