import type { Question, QuestionKind, QuestionOption } from './question';
import { LANGUAGES, LIBRARY_TYPES, MODES, REGIONS, STRENGTHS, TOPICS } from './default-options';

type Traits = Partial<Omit<Question, 'key' | 'label' | 'kind'>>;

/** A question as most are: asked of everybody, read by the committee, kept from the counterpart. */
function ask(key: string, label: string, kind: QuestionKind, traits: Traits = {}): Question {
  const usual = { isRequired: true, isShared: false, isHiddenInReview: false, options: [], least: null, most: null };
  return { key, label, kind, ...usual, longest: kind === 'TEXT' ? 4_000 : 200, ...traits };
}

const optional = { isRequired: false };
const shared = { isShared: true };
/** Tells who it is, or is none of the committee's business. */
const hidden = { isHiddenInReview: true };
const choices = (options: readonly QuestionOption[], most = options.length): Traits => ({ options, most });

const background: readonly Question[] = [
  ask('region', 'Which part of the country do you work in?', 'CHOICE', { ...shared, options: REGIONS }),
  ask('time_zone', 'What is your time zone?', 'TIME_ZONE', shared),
  ask('employer', 'Where do you work or study?', 'LINE', { ...optional, ...shared, ...hidden }),
  ask('library_type', 'What kind of library is it?', 'CHOICE', { ...shared, options: LIBRARY_TYPES }),
  ask('years_in_field', 'How many years have you worked in the field?', 'NUMBER', { ...shared, least: 0, most: 70 }),
];

const talking: readonly Question[] = [
  ask('languages', 'In which languages can you talk?', 'CHOICES', { ...shared, ...choices(LANGUAGES) }),
  ask('contact_modes', 'How would you like to stay in touch?', 'CHOICES', { ...shared, ...choices(MODES) }),
  ask('evenings', 'Are evenings possible?', 'YES_NO', { ...optional, ...shared }),
];

const wishes: readonly Question[] = [
  ask('same_region', 'Should the other side work in your region?', 'CHOICE', { ...optional, options: STRENGTHS }),
  ask('same_library_type', 'Should it be the same kind of library?', 'CHOICE', { ...optional, options: STRENGTHS }),
  ask('similar_background', 'Should the other side have a similar background?', 'CHOICE', {
    ...optional,
    ...hidden,
    options: STRENGTHS,
  }),
  ask('do_not_match', 'Is there anybody you should not be matched with? Their addresses:', 'ADDRESSES', {
    ...optional,
    ...hidden,
    most: 20,
  }),
];

const membership: readonly Question[] = [
  ask('member_number', 'Your member number', 'LINE', { ...optional, ...hidden, longest: 40 }),
  ask('membership_ends', 'When does your membership end?', 'DATE', optional),
  ask('funding_requested', 'Would you like the association to pay for a membership?', 'YES_NO', {
    ...optional,
    ...hidden,
  }),
];

const promises: readonly Question[] = [
  ask('agreed_to_code_of_conduct', 'I agree to the code of conduct', 'YES_NO'),
  ask('over_18', 'I am 18 or older', 'YES_NO'),
];

const topics = (label: string): Question =>
  ask('topics', label, 'CHOICES', { ...shared, ...choices(TOPICS, TOPICS.length) });
const statement = (label: string): Question => ask('statement', label, 'TEXT', { ...optional, ...shared });

/** What a mentor is asked. */
export const mentorQuestions: readonly Question[] = [
  topics('Which topics can you offer?'),
  ask('capacity', 'How many mentees can you take?', 'NUMBER', { least: 1, most: 5 }),
  statement('What would you like your mentee to know?'),
  ...background,
  ...talking,
  ...wishes,
  ...membership,
  ...promises,
];

/** What a mentee is asked. */
export const menteeQuestions: readonly Question[] = [
  topics('Which topics would you like to work on?'),
  statement('What do you hope for?'),
  ...background,
  ...talking,
  ...wishes,
  ...membership,
  ...promises,
];
