/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Live_NoteInputs */

const zh_publish_live_note = /** @type {(inputs: Publish_Live_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`实时：数据更新后，文章里的图跟着变，标题和数字可能与正文不再一致。`)
};

const en_publish_live_note = /** @type {(inputs: Publish_Live_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Live: the chart in the article follows the data, and may one day no longer agree with what is written around it.`)
};

/**
* | output |
* | --- |
* | "Live: the chart in the article follows the data, and may one day no longer agree with what is written around it." |
*
* @param {Publish_Live_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_live_note = /** @type {((inputs?: Publish_Live_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Live_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_live_note(inputs)
	return zh_publish_live_note(inputs)
});