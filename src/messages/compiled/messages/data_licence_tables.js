/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ licence: NonNullable<unknown> }} Data_Licence_TablesInputs */

const zh_data_licence_tables = /** @type {(inputs: Data_Licence_TablesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`数据表按 ${i?.licence} 发布：可以复制、改编、再发布，注明出处即可。`)
};

const en_data_licence_tables = /** @type {(inputs: Data_Licence_TablesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The tables are published under ${i?.licence}: copy, change and publish them, and say where they come from.`)
};

/**
* | output |
* | --- |
* | "The tables are published under {licence}: copy, change and publish them, and say where they come from." |
*
* @param {Data_Licence_TablesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_licence_tables = /** @type {((inputs: Data_Licence_TablesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Licence_TablesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_licence_tables(inputs)
	return zh_data_licence_tables(inputs)
});