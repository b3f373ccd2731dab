/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Read_PersonsInputs */

const zh_read_persons = /** @type {(inputs: Read_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一个人可能同时受几种处理，所以各类人数不能相加。四种形态是本站的对应，通报里并没有写。`)
};

const en_read_persons = /** @type {(inputs: Read_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One person may carry several sanctions, so persons are never added across kinds. The four forms are our mapping; notices do not print them.`)
};

/**
* | output |
* | --- |
* | "One person may carry several sanctions, so persons are never added across kinds. The four forms are our mapping; notices do not print them." |
*
* @param {Read_PersonsInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const read_persons = /** @type {((inputs?: Read_PersonsInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Read_PersonsInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_read_persons(inputs)
	return zh_read_persons(inputs)
});