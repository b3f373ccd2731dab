/** How a figure stands in a notice. What lacks where only the opening was read is not_read, never not_found. */
export const STATE_OF_CELL =
  "coalesce(stated_as, CASE coverage WHEN 'opening' THEN 'not_read' ELSE 'not_found' END)";
