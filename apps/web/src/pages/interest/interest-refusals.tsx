import type { Opened } from '../public-request';
import { Note } from './interest-pages';
import type { SayOfInterest } from './texts';

export const isToken = (text: string): boolean => /^[\w.-]{1,300}$/.test(text);

/** The token is not one of ours, or what it stood for is over. */
export const linkOver = (say: SayOfInterest): Opened => ({
  title: say('over'),
  description: say('overText'),
  status: 410,
  page: (
    <Note title={say('over')} text={say('overText')}>
      <p>
        <a href="/">{say('toProgram')}</a>
      </p>
    </Note>
  ),
});

/** There is nothing to wait for. */
export const openAlready = (slug: string, say: SayOfInterest): Opened => ({
  title: say('open'),
  description: say('openText'),
  page: (
    <Note title={say('open')} text={say('openText')}>
      <p>
        <a className="button" href={`/programs/${slug}`}>
          {say('toProgram')}
        </a>
      </p>
    </Note>
  ),
});
