/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Grid_By_PrintedInputs */

const zh_grid_by_printed = /** @type {(inputs: Grid_By_PrintedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写明多的在前`)
};

const en_grid_by_printed = /** @type {(inputs: Grid_By_PrintedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Most printed first`)
};

/**
* | output |
* | --- |
* | "Most printed first" |
*
* @param {Grid_By_PrintedInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const grid_by_printed = /** @type {((inputs?: Grid_By_PrintedInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Grid_By_PrintedInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_grid_by_printed(inputs)
	return zh_grid_by_printed(inputs)
});