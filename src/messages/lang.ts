/** The two languages of the site. */
export type Lang = 'zh' | 'en';
