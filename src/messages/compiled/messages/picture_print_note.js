/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_Print_NoteInputs */

const zh_picture_print_note = /** @type {(inputs: Picture_Print_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`黑白印刷版：彩色改为纹理，红色改为黑色。`)
};

const en_picture_print_note = /** @type {(inputs: Picture_Print_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Printed in black and white: hatches stand for colours, black for red.`)
};

/**
* | output |
* | --- |
* | "Printed in black and white: hatches stand for colours, black for red." |
*
* @param {Picture_Print_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const picture_print_note = /** @type {((inputs?: Picture_Print_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_Print_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_picture_print_note(inputs)
	return zh_picture_print_note(inputs)
});