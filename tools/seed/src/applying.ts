import type { Visitor } from './visitor';

export type Side = 'MENTOR' | 'MENTEE';

/** Answers by question, as a form sends them. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const common: Answers = {
  region: 'midwest',
  time_zone: 'America/Chicago',
  employer: 'Harbor Public Library',
  library_type: 'public',
  years_in_field: '6',
  languages: ['english', 'spanish'],
  contact_modes: ['email', 'video_call'],
  evenings: 'yes',
  member_number: '481516',
  membership_ends: '2022-08-31',
  agreed_to_code_of_conduct: 'yes',
  over_18: 'yes',
};

/** A complete application of either side; `own` says what differs. */
export function completeAnswers(side: Side, own: Answers = {}): Answers {
  const topics = ['storytime', 'early_literacy', 'budget_and_grant_writing'];
  const of = { MENTOR: { capacity: '2', employer: 'Prairie County Libraries', years_in_field: '17' }, MENTEE: {} };
  return { ...common, topics, ...of[side], ...own };
}

/** A draft with these answers, and its id. */
export async function draft(
  person: Visitor,
  { cycleId, role }: { readonly cycleId: string; readonly role: Side },
  answers: Answers,
): Promise<string> {
  const { application } = await person.act<{ application: { id: string; version: number } }>(
    'startApplication',
    { cycleId, role },
    'application { id version }',
  );
  const { id: applicationId, version } = application;
  await person.act('saveApplication', { applicationId, version, answers: given(answers) });
  return applicationId;
}

/** Applies with a complete form. */
export async function apply(
  person: Visitor,
  to: { readonly cycleId: string; readonly role: Side },
  answers: Answers,
): Promise<string> {
  const applicationId = await draft(person, to, answers);
  await person.act('submitApplication', { applicationId });
  return applicationId;
}

export const given = (answers: Answers): { question: string; values: readonly string[] }[] =>
  Object.entries(answers).map(([question, value]) => ({
    question,
    values: Array.isArray(value) ? value : [value as string],
  }));
