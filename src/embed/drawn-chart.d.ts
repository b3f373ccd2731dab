/** The chart of a drawing script: the build puts the drawn.ts of each chart in the place of this module. */
declare module '#embed/drawn-chart.ts' {
  export const drawn: import('#charts/chart-spec.ts').DrawnChart;
}
