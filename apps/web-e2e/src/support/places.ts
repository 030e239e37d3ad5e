import { APPLICANT, atTheEndpoint, COORDINATOR, MENTEE, MENTOR, REVIEWER } from './demo';

/** A group of pages that one kind of person opens, and what they may cost. */
export interface Places {
  readonly who: string;
  readonly email: string | null;
  /** Script at first load, in kB gzipped. */
  readonly kilobytes: number;
  readonly layoutShift: number;
  addresses(): Promise<readonly string[]>;
}

const PARTICIPANT = { kilobytes: 220, layoutShift: 0.05 };

export const everywhere: readonly Places[] = [
  {
    who: 'anybody',
    email: null,
    kilobytes: 105,
    layoutShift: 0.02,
    addresses: async () => [
      '/',
      '/apply/mentee',
      '/apply/mentor',
      '/privacy',
      '/accessibility',
      '/code-of-conduct',
      '/sign-in',
      '/nowhere',
    ],
  },
  { who: 'an applicant', email: APPLICANT, ...PARTICIPANT, addresses: addressesOfApplicant },
  { who: 'a participant', email: MENTOR, ...PARTICIPANT, addresses: addressesOfMentor },
  { who: 'a reviewer', email: REVIEWER, kilobytes: 270, layoutShift: 0.05, addresses: async () => ['/review'] },
  { who: 'a coordinator', email: COORDINATOR, kilobytes: 400, layoutShift: 0.05, addresses: addressesOfCoordinator },
];

async function addressesOfApplicant(): Promise<readonly string[]> {
  const applicant = await atTheEndpoint(APPLICANT);
  const { myApplications } = await applicant.ask<{ myApplications: readonly { id: string; state: string }[] }>(
    '{ myApplications { id state } }',
  );
  const rooms = ['hopes', 'background', 'promises', 'about-you', 'check'];
  return [
    '/me',
    '/me/profile',
    ...myApplications.map(({ id }) => `/me/applications/${id}`),
    ...myApplications
      .filter(({ state }) => state === 'DRAFT')
      .flatMap(({ id }) => rooms.map((room) => `/me/applications/${id}/${room}`)),
  ];
}

/** Of the mentor's pairs the one that no journey writes in. */
async function addressesOfMentor(): Promise<readonly string[]> {
  const mentor = await atTheEndpoint(MENTOR);
  const { myMatches } = await mentor.ask<{
    myMatches: readonly { id: string; goalSheet: { id: string }; mentee: { contact: { email: string } | null } }[];
  }>('{ myMatches { id goalSheet { id } mentee { contact { email } } } }');
  const quiet = myMatches.find(({ mentee }) => mentee.contact?.email !== MENTEE);
  if (quiet === undefined) throw new Error('the mentor of the demo has no second mentee');
  return ['/home', `/home/match/${quiet.id}`, `/home/goals/${quiet.goalSheet.id}`];
}

/** The cycle of the demo that has been announced, and every room of its console. */
async function addressesOfCoordinator(): Promise<readonly string[]> {
  const coordinator = await atTheEndpoint(COORDINATOR);
  const { programs } = await coordinator.ask<{
    programs: { edges: readonly { node: { slug: string; cycles: readonly { id: string; name: string }[] } }[] };
  }>('{ programs { edges { node { slug cycles { id name } } } } }');
  const program = programs.edges.find(({ node }) => node.slug === 'building-bridges')!.node;
  const cycle = program.cycles.find(({ name }) => name.startsWith('2021'))!.id;
  const { cycle: told } = await coordinator.ask<{ cycle: { runs: { edges: readonly { node: { id: string } }[] } } }>(
    'query ($id: ID!) { cycle(id: $id) { runs { edges { node { id } } } } }',
    { id: cycle },
  );
  const runs = told.runs.edges.map(({ node }) => node.id);
  const rooms = ['overview', 'applications', 'matching', 'notices', 'people', 'audit'];
  return [
    ...rooms.map((room) => `/console/${cycle}/${room}`),
    `/console/${cycle}/matching/runs/${runs[0]}`,
    `/console/${cycle}/matching/compare?a=${runs[0]}&b=${runs[1]}`,
  ];
}
