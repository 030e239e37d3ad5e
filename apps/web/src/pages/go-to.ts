import type { Opened } from './public-request';

/** Sends the reader on after a form was taken, so that loading the page anew does not send it again. */
export const goTo = (location: string): Opened => ({ answer: { status: 303, headers: { location }, body: '' } });
