/**
 * Parents from elsewhere and the classes here that extend them, as `Parent|class`, for each file.
 */
export const parents = new WeakMap<object, Set<string>>()
