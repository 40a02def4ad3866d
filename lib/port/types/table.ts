/**
 * Rows by names that a program chooses: one named `constructor` or `toString` finds no row where
 * there is none.
 *
 * @returns the rows without what every object inherits
 */
export const tableOf = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, rows)
