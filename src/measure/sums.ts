/** Σ over i of `term(i)`, i from 0 to count − 1. */
export function sum(count: number, term: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += term(i);
  return total;
}

/** Σ values. */
export function total(values: Float64Array): number {
  let result = 0;
  for (let i = 0; i < values.length; i++) result += values[i]!;
  return result;
}

/** Σ values × weights. */
export function dot(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! * weights[i]!;
  return total;
}

/** The value within the limits. */
export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Rows × column: for each row of the table its product sum with the values. */
export function timesColumn(table: Float64Array, values: Float64Array): Float64Array {
  const result = new Float64Array(table.length / values.length);
  for (let row = 0, at = 0; row < result.length; row++) {
    let total = 0;
    for (let i = 0; i < values.length; i++, at++) total += table[at]! * values[i]!;
    result[row] = total;
  }
  return result;
}

/** Weights × rows: the weighted sum of the table's rows. */
export function timesRows(weights: Float64Array, table: Float64Array): Float64Array {
  const result = new Float64Array(table.length / weights.length);
  for (let row = 0, at = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    for (let i = 0; i < result.length; i++, at++) result[i]! += weight * table[at]!;
  }
  return result;
}
