/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ received: NonNullable<unknown> }} Engine_Bytes_OpenInputs */

const zh_engine_bytes_open = /** @type {(inputs: Engine_Bytes_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.received} MB`)
};

const en_engine_bytes_open = /** @type {(inputs: Engine_Bytes_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.received} MB`)
};

/**
* | output |
* | --- |
* | "{received} MB" |
*
* @param {Engine_Bytes_OpenInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_bytes_open = /** @type {((inputs: Engine_Bytes_OpenInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_Bytes_OpenInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_bytes_open(inputs)
	return zh_engine_bytes_open(inputs)
});