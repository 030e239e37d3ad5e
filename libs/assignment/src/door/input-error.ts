/** Thrown before anything is computed; `place` names the argument and the index that is wrong. */
export class InputError extends Error {
  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super(`${place}: ${problem}`);
    this.name = 'InputError';
  }
}
