/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Whole_PackageInputs */

const zh_data_whole_package = /** @type {(inputs: Data_Whole_PackageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Data Package 描述。供程序读取：字段、约束、外键，每个 CSV 文件的大小与校验和。`)
};

const en_data_whole_package = /** @type {(inputs: Data_Whole_PackageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Data Package description, for programs: columns, constraints, foreign keys, size and checksum of each CSV file.`)
};

/**
* | output |
* | --- |
* | "Data Package description, for programs: columns, constraints, foreign keys, size and checksum of each CSV file." |
*
* @param {Data_Whole_PackageInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_whole_package = /** @type {((inputs?: Data_Whole_PackageInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Whole_PackageInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_whole_package(inputs)
	return zh_data_whole_package(inputs)
});