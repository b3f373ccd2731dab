/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ use: NonNullable<unknown> }} Picture_SaveInputs */

const zh_picture_save = /** @type {(inputs: Picture_SaveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`图片：${i?.use}`)
};

const en_picture_save = /** @type {(inputs: Picture_SaveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pictures: ${i?.use}`)
};

/**
* | output |
* | --- |
* | "Pictures: {use}" |
*
* @param {Picture_SaveInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_save = /** @type {((inputs: Picture_SaveInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_SaveInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_save(inputs)
	return zh_picture_save(inputs)
});