/** The list is longer than what is loaded to sort it. Sorting a part of it would show a wrong order. */
export class TooManyToLoad extends Error {
  override name = "TooManyToLoad";

  constructor(total: number) {
    super(`${total} customers are too many to sort.`);
  }
}
