/** Whose address was misread: no mailbox ends in a dot, so a mail server refuses it and the notice bounces. */
export const MISREAD_ADDRESS = 'robin.falk.@bookends.example';

const cells: Readonly<Record<string, string>> = {
  email: MISREAD_ADDRESS,
  given_name: 'Robin',
  family_name: 'Falk',
  role: 'mentee',
  submitted_at: '2021-10-08T15:00:00.000Z',
  region: 'Midwest',
  time_zone: 'America/Chicago',
  employer: 'Lakeside Public Library',
  library_type: 'Public',
  languages: 'English',
  contact_modes: 'Email; Phone',
  evenings: 'no',
  same_region: 'none',
  same_library_type: 'none',
  similar_background: 'none',
  gender: '',
  race_ethnicity: '',
  do_not_match: '',
  agreed_to_code_of_conduct: 'yes',
  over_18: 'yes',
  years_in_field: '2',
  topics: 'Storytime',
  member_number: '',
  membership_ends: '',
  funding_requested: 'no',
  statement: '',
};

/** An application that came by post, typed in by the committee as a file of one row. */
export const paperForm = (): string =>
  `${Object.keys(cells).join(',')}\r\n${Object.values(cells)
    .map((cell) => `"${cell}"`)
    .join(',')}\r\n`;
