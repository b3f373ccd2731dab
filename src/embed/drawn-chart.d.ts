/** The chart of a drawing script: the build replaces this module by the drawn.ts of each chart. */
declare module '#embed/drawn-chart.ts' {
  export const drawn: import('#charts/chart-spec.ts').DrawnChart;
}
