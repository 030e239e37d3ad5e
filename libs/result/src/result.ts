/** A command that was carried out, with what it changed. */
export interface Ok<Change> {
  readonly isOk: true;
  readonly value: Change;
}

/** A command that a rule refused; nothing changed. The rejection carries the facts of the refusal. */
export interface Rejected<Rejection> {
  readonly isOk: false;
  readonly rejection: Rejection;
}

/** A business answer is always one of the two; bugs and outages throw instead. */
export type Result<Change, Rejection> = Ok<Change> | Rejected<Rejection>;

export function ok(): Ok<void>;
export function ok<Change>(value: Change): Ok<Change>;
export function ok<Change>(value?: Change): Ok<Change | undefined> {
  return { isOk: true, value };
}

export function rejected<Rejection>(rejection: Rejection): Rejected<Rejection> {
  return { isOk: false, rejection };
}
