/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Query_NoteInputs */

const zh_chart_query_note = /** @type {(inputs: Chart_Query_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`上面的行就是这样查出来的，筛选条件已写在里面。下载 duizhao.duckdb，用 DuckDB 打开就能照样运行。`)
};

const en_chart_query_note = /** @type {(inputs: Chart_Query_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how the rows above were asked for, with what is picked written in. Download duizhao.duckdb, open it in DuckDB, and it runs as it is.`)
};

/**
* | output |
* | --- |
* | "This is how the rows above were asked for, with what is picked written in. Download duizhao.duckdb, open it in DuckDB, and it runs as it is." |
*
* @param {Chart_Query_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_query_note = /** @type {((inputs?: Chart_Query_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Query_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_query_note(inputs)
	return zh_chart_query_note(inputs)
});