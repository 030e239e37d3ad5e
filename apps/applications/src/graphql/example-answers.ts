type Texts = Readonly<Record<string, string | readonly string[]>>;

/** For specs: everything that a mentee must answer. */
export const COMPLETE_MENTEE: Texts = {
  topics: ['storytime', 'advocacy'],
  region: 'midwest',
  time_zone: 'America/Chicago',
  library_type: 'public',
  employer: 'Cedar City Public Library',
  years_in_field: '3',
  languages: ['english'],
  contact_modes: ['email', 'chat'],
  statement: 'I hope for a lot.',
  agreed_to_code_of_conduct: 'yes',
  over_18: 'yes',
};

/** For specs: everything that a mentor must answer. */
export const COMPLETE_MENTOR: Texts = {
  ...COMPLETE_MENTEE,
  capacity: '2',
  member_number: '123456',
  membership_ends: '2022-08-31',
};

/** Texts by question as the input of `saveApplication`. */
export const answered = (texts: Texts): { question: string; values: string[] }[] =>
  Object.entries(texts).map(([question, text]) => ({ question, values: [text].flat() as string[] }));
