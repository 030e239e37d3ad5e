/*
 * Seats the rows of a small market from nothing: the inner loops of `src/kernel/seat-all.ts`, in AssemblyScript, for a
 * process that solves one problem and ends. V8 compiles this in under a millisecond to code that is fast from the first
 * edge on, where the same loops in JavaScript run interpreted until the problem is solved.
 *
 * 1. `reduceRows`: each row takes what is best for it and raises the price to where its second best is as good; whoever
 *    sat there goes on. Augmenting row reduction: Jonker, Volgenant, "A shortest augmenting path algorithm for dense and
 *    sparse linear assignment problems", Computing 38 (1987).
 * 2. `seatLoose`: the rows that are left are seated by shortest augmenting paths, as in `src/prices/seat-row.ts`, but
 *    the nearest column is looked for among all that were reached: Crouse, "On implementing 2D rectangular assignment
 *    algorithms", IEEE Trans. Aerospace and Electronic Systems 52 (2016).
 * 3. `listTight`: the edges in which equally good assignments can differ.
 *
 * Invariants between calls: a seated row attains its profit, and no row, seated or not, has an edge that is worth more
 * than its profit; a column has its start price until it is full, and stays full. Whole numbers in doubles.
 *
 * A full row is read four columns at a time, in vectors, as long as none of the four says anything.
 */
export { open, takeVisited } from './lists';
export { listTight } from './list-tight';
export { reduceRows } from './reduce-rows';
export { seatLoose } from './seat-loose';
