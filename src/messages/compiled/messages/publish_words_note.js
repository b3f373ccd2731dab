/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Publish_Words_NoteInputs */

const zh_publish_words_note = /** @type {(inputs: Publish_Words_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`由数据写成，可以改；改了的进代码，不进图。`)
};

const en_publish_words_note = /** @type {(inputs: Publish_Words_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Made from the data; change them as you like. Changes go into the code, not into the chart.`)
};

/**
* | output |
* | --- |
* | "Made from the data; change them as you like. Changes go into the code, not into the chart." |
*
* @param {Publish_Words_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_words_note = /** @type {((inputs?: Publish_Words_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Words_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_words_note(inputs)
	return zh_publish_words_note(inputs)
});