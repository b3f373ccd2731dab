/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Share_PictureInputs */

const zh_share_picture = /** @type {(inputs: Share_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整改对照：几张图的缩影`)
};

const en_share_picture = /** @type {(inputs: Share_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duizhao: its charts in miniature`)
};

/**
* | output |
* | --- |
* | "Duizhao: its charts in miniature" |
*
* @param {Share_PictureInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const share_picture = /** @type {((inputs?: Share_PictureInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Share_PictureInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_share_picture(inputs)
	return zh_share_picture(inputs)
});