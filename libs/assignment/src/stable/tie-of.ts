/** Decides between equal ranks, the same for both sides: lower goes first. */
export type TieOf = (row: number, column: number) => number;
