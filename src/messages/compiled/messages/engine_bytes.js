/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ received: NonNullable<unknown>, total: NonNullable<unknown> }} Engine_BytesInputs */

const zh_engine_bytes = /** @type {(inputs: Engine_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.received} / ${i?.total} MB`)
};

const en_engine_bytes = /** @type {(inputs: Engine_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.received} of ${i?.total} MB`)
};

/**
* | output |
* | --- |
* | "{received} of {total} MB" |
*
* @param {Engine_BytesInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const engine_bytes = /** @type {((inputs: Engine_BytesInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Engine_BytesInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_engine_bytes(inputs)
	return zh_engine_bytes(inputs)
});