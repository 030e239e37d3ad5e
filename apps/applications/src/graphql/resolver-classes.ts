import { applicantResolverClasses } from './applicant-subgraph';
import { programResolverClasses } from './program-subgraph';

/** Every class that adds to the graph of this context, for the SDL. */
export const resolverClasses = [...programResolverClasses, ...applicantResolverClasses];
