/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Wordings_NoteInputs */

const zh_chart_wordings_note = /** @type {(inputs: Chart_Wordings_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写法取自本站全部通报的原文短句，数字换成 N，后面是出现的次数。点一种写法，看每一处原文。`)
};

const en_chart_wordings_note = /** @type {(inputs: Chart_Wordings_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The words are those of the notices here, with N for each number, and how often they occur. Pick one to read every place.`)
};

/**
* | output |
* | --- |
* | "The words are those of the notices here, with N for each number, and how often they occur. Pick one to read every place." |
*
* @param {Chart_Wordings_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const chart_wordings_note = /** @type {((inputs?: Chart_Wordings_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Wordings_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_chart_wordings_note(inputs)
	return zh_chart_wordings_note(inputs)
});