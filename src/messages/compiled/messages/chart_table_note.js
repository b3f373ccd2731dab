/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Chart_Table_NoteInputs */

const zh_chart_table_note = /** @type {(inputs: Chart_Table_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`共 ${i?.n} 行。点列名排序，次序记在网址里；“—”是没有找到，不是零。`)
};

const en_chart_table_note = /** @type {(inputs: Chart_Table_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rows. Pick a column to sort by it; the order is kept in the address. “—” is not found, which is no zero.`)
};

/**
* | output |
* | --- |
* | "{n} rows. Pick a column to sort by it; the order is kept in the address. “—” is not found, which is no zero." |
*
* @param {Chart_Table_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_table_note = /** @type {((inputs: Chart_Table_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Table_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_table_note(inputs)
	return zh_chart_table_note(inputs)
});