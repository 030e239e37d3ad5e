const LONGEST = 254;
const SHAPE = /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** Two spellings of one mailbox give the same text: trimmed and in lower case. */
export const normaliseAddress = (text: string): string => text.trim().toLowerCase();

/** A normalised address that mail can be sent to, and that can stand in a header without breaking it. */
export const isAddress = (address: string): boolean => address.length <= LONGEST && SHAPE.test(address);
