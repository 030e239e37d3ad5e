/** What can be shown of a row besides its name. */
export const COLUMNS = ['side', 'state', 'submitted', 'reviews', 'email'] as const;
export type Column = (typeof COLUMNS)[number];

export const USUAL_COLUMNS: readonly Column[] = ['side', 'state', 'submitted', 'reviews'];

const WIDTHS: Readonly<Record<Column, string>> = {
  side: '6rem',
  state: '9.5rem',
  submitted: '8rem',
  reviews: 'minmax(9rem, 0.8fr)',
  email: 'minmax(10rem, 1fr)',
};

/** The columns of the grid: the box, the name, and what is shown. */
export const gridOf = (shown: readonly Column[]): string =>
  [
    '2.75rem',
    'minmax(10rem, 1.2fr)',
    ...COLUMNS.filter((column) => shown.includes(column)).map((column) => WIDTHS[column]),
  ].join(' ');
