/** Is `value` one of the documented `values`? Narrows, so that a lookup table needs no cast. */
export function isDocumented<Value extends string | number>(
  values: readonly Value[],
  value: unknown,
): value is Value {
  return (values as readonly unknown[]).includes(value); // widening only: `includes` wants the member type
}
