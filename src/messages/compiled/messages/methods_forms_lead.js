/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Methods_Forms_LeadInputs */

const zh_methods_forms_lead = /** @type {(inputs: Methods_Forms_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`四种形态见《中国共产党纪律处分条例》第五条。通报里不写形态；下面是本站按处理方式作的归类。各种合计不归入形态，只有组织处理的合计按惯例放在第二种；留置是调查措施，放在第四种只表示案件的性质。撤职、开除归入第三种，追究刑事责任的才是第四种。`)
};

const en_methods_forms_lead = /** @type {(inputs: Methods_Forms_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The forms are those of article 5 of the Regulations on Disciplinary Action. Notices do not print them: this is our mapping from the kind of measure. Totals have no form, but for that of organisational measures, put under the second by custom; custody is a measure of investigation and stands under the fourth for the nature of the case alone. Removal and dismissal are under the third; only with criminal liability are they the fourth.`)
};

/**
* | output |
* | --- |
* | "The forms are those of article 5 of the Regulations on Disciplinary Action. Notices do not print them: this is our mapping from the kind of measure. Totals h..." |
*
* @param {Methods_Forms_LeadInputs} inputs
* @param {{ locale?: "zh" | "en" }} options
* @returns {LocalizedString}
*/
export const methods_forms_lead = /** @type {((inputs?: Methods_Forms_LeadInputs, options?: { locale?: "zh" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Methods_Forms_LeadInputs, { locale?: "zh" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_methods_forms_lead(inputs)
	return zh_methods_forms_lead(inputs)
});