import { sampleMentee, sampleMentor } from '../domain/sample-pool';
import { performTask, type AskEngine } from '../usecases/engine-task';

/** Does the engine's tasks in the spec's own thread. */
export const askHere: AskEngine = async (task) => performTask(task) as never;

/** A mentor with two places, one who is no member, and three mentees. */
export const samplePool = [
  sampleMentor(1, { freePlaces: 2, topics: ['Storytime', 'Advocacy'] }),
  sampleMentor(2, { isMember: false }),
  sampleMentee(1),
  sampleMentee(2, { topics: ['Storytime', 'Advocacy'] }),
  sampleMentee(3, { topics: ['Weeding'] }),
];
