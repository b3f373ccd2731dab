/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Grid_ZonesInputs */

const zh_grid_zones = /** @type {(inputs: Grid_ZonesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`园区`)
};

const en_grid_zones = /** @type {(inputs: Grid_ZonesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zones`)
};

/**
* | output |
* | --- |
* | "Zones" |
*
* @param {Grid_ZonesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const grid_zones = /** @type {((inputs?: Grid_ZonesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Grid_ZonesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_grid_zones(inputs)
	return zh_grid_zones(inputs)
});