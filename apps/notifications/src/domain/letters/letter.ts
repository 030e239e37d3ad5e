/**
 * The words of a notice: a subject, and a body in plain paragraphs with `{{ variables }}`. A paragraph of the form
 * `[Label](address)` becomes a button; lines that begin with `- ` a list. There is no HTML in it, so there is none to break.
 */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The deadline in the program's zone and, where it reads differently there, in the reader's. */
export const DEADLINE = `{{ deadline.programZone }}{% if deadline.differs %} (for you, that is {{ deadline.yourZone }}){% endif %}`;

export const SIGNATURE = 'Warmly,\nthe {{ program.name }} team';
