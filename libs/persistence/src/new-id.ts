import { uuidv7 } from 'uuidv7';

/** A new UUIDv7: rises with time, so that rows and pages stay in the order of their making. */
export const newId = (): string => uuidv7();
