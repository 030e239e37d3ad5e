import type { Visitor } from './visitor';

const RESOURCES = [
  {
    title: 'ALSC, the Association for Library Service to Children',
    description: 'The association, its committees, and how to become a member.',
    url: 'https://www.ala.org/alsc/',
    audience: 'EVERYBODY',
  },
  {
    title: 'ALSC Blog',
    description: 'What children’s librarians try out, week by week.',
    url: 'https://www.alsc.ala.org/blog/',
    audience: 'EVERYBODY',
  },
  {
    title: 'Competencies for librarians serving children',
    description: 'What the work asks for: a good place to look for a goal.',
    url: 'https://www.ala.org/alsc/edcareers/alsccorecomps',
    audience: 'PARTICIPANTS',
  },
  {
    title: 'Children and Libraries',
    description: 'The journal of ALSC. Choose an article each, and talk about both.',
    url: 'https://journals.ala.org/index.php/cal',
    audience: 'PARTICIPANTS',
  },
  {
    title: 'Every Child Ready to Read',
    description: 'Programs for families, and the research behind them.',
    url: 'http://everychildreadytoread.org/',
    audience: 'MENTEES',
  },
  {
    title: 'About the mentoring program',
    description: 'What the association asks of its mentors.',
    url: 'https://www.ala.org/alsc/mentoring',
    audience: 'MENTORS',
  },
] as const;

/** Things to read, each for the public, the pairs, or one side of them. */
export async function giveResources(by: Visitor, programId: string): Promise<void> {
  await by.act('setResources', { programId, resources: RESOURCES }, 'resources { id }');
}
