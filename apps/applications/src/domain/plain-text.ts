// Control characters, except tab and line feed; the separators that some readers take for line breaks; half characters.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}]/u;
const FORMULA = /^[=+\-@\t]/;

/** Something that no text of a person has, a carriage return included. */
export const hasControlCharacter = (text: string): boolean => CONTROL.test(text);

/** A break or tab, which would end a header or a cell early. */
export const hasLineBreak = (text: string): boolean => /[\r\n\t\u2028\u2029]/.test(text);

/** A text that a spreadsheet would take for a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** The text as a spreadsheet shows and never computes it. `restored` undoes it exactly. */
export const neutralised = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text that `neutralised` was given. */
export const restored = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
