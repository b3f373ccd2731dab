/** The id of measures by topic, a chart that has a page of its own. */
export const MATRIX = 'practices';
export const MATRIX_PAGE = 'compare';
