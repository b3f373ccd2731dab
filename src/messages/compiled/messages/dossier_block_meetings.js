/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Dossier_Block_MeetingsInputs */

const zh_dossier_block_meetings = /** @type {(inputs: Dossier_Block_MeetingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`会议`)
};

const en_dossier_block_meetings = /** @type {(inputs: Dossier_Block_MeetingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meetings`)
};

/**
* | output |
* | --- |
* | "Meetings" |
*
* @param {Dossier_Block_MeetingsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const dossier_block_meetings = /** @type {((inputs?: Dossier_Block_MeetingsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Dossier_Block_MeetingsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_dossier_block_meetings(inputs)
	return zh_dossier_block_meetings(inputs)
});