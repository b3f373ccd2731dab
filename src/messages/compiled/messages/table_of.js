/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Table_OfInputs */

const zh_table_of = /** @type {(inputs: Table_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`数据表：${i?.title}`)
};

const en_table_of = /** @type {(inputs: Table_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Table: ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Table: {title}" |
*
* @param {Table_OfInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const table_of = /** @type {((inputs: Table_OfInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Table_OfInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_table_of(inputs)
	return zh_table_of(inputs)
});