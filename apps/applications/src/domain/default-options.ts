import type { QuestionOption } from './question';

/** Keys are the labels in lower case with underscores: `STEM programming` is `stem_programming`. */
function optionsOf(...labels: readonly string[]): readonly QuestionOption[] {
  return labels.map((label) => ({ key: label.toLowerCase().replace(/[^a-z0-9]+/g, '_'), label }));
}

export const REGIONS = optionsOf(
  'Northeast',
  'Southeast',
  'Midwest',
  'South Central',
  'Mountain',
  'Southwest',
  'Pacific',
  'Alaska',
  'Hawaii',
  'International',
);

export const LIBRARY_TYPES = optionsOf('Public', 'School', 'Academic', 'Special', 'Student');

export const MODES = optionsOf('Email', 'Video call', 'Phone', 'Chat');

export const LANGUAGES = optionsOf('English', 'Spanish', 'Mandarin', 'Vietnamese', 'French', 'Arabic', 'ASL');

/** How strongly something is wished: it counts for nothing, it counts, or it must be. */
export const STRENGTHS: readonly QuestionOption[] = [
  { key: 'none', label: 'None' },
  { key: 'prefer', label: 'Prefer' },
  { key: 'require', label: 'Require' },
];

export const TOPICS = optionsOf(
  'Storytime',
  'Early literacy',
  'School-age programming',
  'Tween services',
  'Collection development',
  'Diverse books',
  'Readers advisory',
  'Outreach and partnerships',
  'Family engagement',
  'STEM programming',
  'Technology and media mentorship',
  'Summer reading',
  'Supervision and management',
  'Budget and grant writing',
  'Advocacy',
  'Resume and interviews',
  'Committee service',
  'Public to school transition',
  'Equity, diversity and inclusion',
  'Bilingual services',
);
