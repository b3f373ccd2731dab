/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Publish_Frozen_NoteInputs */

const zh_publish_frozen_note = /** @type {(inputs: Publish_Frozen_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`冻结：图停在 ${i?.date} 这一版数据，数据更新后图不变，只在图下注明已有新版。发稿用这个。`)
};

const en_publish_frozen_note = /** @type {(inputs: Publish_Frozen_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frozen: the chart stays at the data of ${i?.date}. When newer data come it does not change; a line beneath it says that there are some. Use this for print and news.`)
};

/**
* | output |
* | --- |
* | "Frozen: the chart stays at the data of {date}. When newer data come it does not change; a line beneath it says that there are some. Use this for print and news." |
*
* @param {Publish_Frozen_NoteInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const publish_frozen_note = /** @type {((inputs: Publish_Frozen_NoteInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Publish_Frozen_NoteInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_publish_frozen_note(inputs)
	return zh_publish_frozen_note(inputs)
});