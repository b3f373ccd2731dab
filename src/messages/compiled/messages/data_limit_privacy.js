/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Limit_PrivacyInputs */

const zh_data_limit_privacy = /** @type {(inputs: Data_Limit_PrivacyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有人名、电话、邮箱和街道地址；引文旁边若有，已涂成 ▇。`)
};

const en_data_limit_privacy = /** @type {(inputs: Data_Limit_PrivacyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No person’s name, telephone, e-mail or street address; where one stood beside a quote, it reads ▇.`)
};

/**
* | output |
* | --- |
* | "No person’s name, telephone, e-mail or street address; where one stood beside a quote, it reads ▇." |
*
* @param {Data_Limit_PrivacyInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const data_limit_privacy = /** @type {((inputs?: Data_Limit_PrivacyInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Limit_PrivacyInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_data_limit_privacy(inputs)
	return zh_data_limit_privacy(inputs)
});