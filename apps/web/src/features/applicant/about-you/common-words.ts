export const ABOUT_FIELDS = ['gender', 'raceEthnicity'] as const;
export type AboutField = (typeof ABOUT_FIELDS)[number];
export type Said = Readonly<Record<AboutField, string>>;

export const idOfAbout = (field: string): string => `about-${field}`;

/** Common words of the files, so that equal things are called the same; anything else may be written. */
export const COMMON_WORDS: Readonly<Record<AboutField, readonly string[]>> = {
  gender: ['woman', 'man', 'nonbinary', 'prefer to self-describe'],
  raceEthnicity: [
    'American Indian or Alaska Native',
    'Asian',
    'Black or African American',
    'Hispanic or Latino',
    'Native Hawaiian or Pacific Islander',
    'White',
    'Two or more',
  ],
};
