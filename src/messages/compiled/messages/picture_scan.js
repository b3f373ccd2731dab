/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_ScanInputs */

const zh_picture_scan = /** @type {(inputs: Picture_ScanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`扫码看原文证据`)
};

const en_picture_scan = /** @type {(inputs: Picture_ScanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scan for the evidence`)
};

/**
* | output |
* | --- |
* | "Scan for the evidence" |
*
* @param {Picture_ScanInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_scan = /** @type {((inputs?: Picture_ScanInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_ScanInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_scan(inputs)
	return zh_picture_scan(inputs)
});