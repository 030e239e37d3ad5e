import { signIn, type Visitor } from '../../../../tools/seed/src/visitor';
import { home } from './bookends';

/** The people of the demo that the journeys are walked by. */
export const COORDINATOR = 'coordinator@bookends.example';
export const ADMINISTRATOR = 'administrator@bookends.example';
export const REVIEWER = 'reviewer@bookends.example';
export const MENTOR = 'mentor@bookends.example';
export const MENTEE = 'mentee@bookends.example';
export const APPLICANT = 'applicant@bookends.example';

/** Somebody at the endpoint itself, for what a journey needs to know or to arrange beside the browser. */
export const atTheEndpoint = (email: string): Promise<Visitor> => signIn(`${home()}/graphql`, email);
