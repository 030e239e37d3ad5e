import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locale';
import { dayText } from '../dates';
import { InterestForm, type InterestFormProps } from './interest-form';
import type { SayOfInterest } from './texts';

interface NoteProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A page that says one thing and offers at most one next step. */
export function Note({ title, text, children }: NoteProps) {
  return (
    <div className="column">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {children}
    </div>
  );
}

/** The form as a page of its own; with what was wrong, when it was sent in vain. */
export function AskPage({ name, ...form }: InterestFormProps & { name: string }) {
  const { say, again } = form;
  return (
    <Note title={say('titleOf', { program: name })} text={say('lead')}>
      {again && (
        <div className="fault" role="alert">
          <h2>{say('faultTitle')}</h2>
          <p>
            <a href="#email">{say('notAnAddress')}</a>
          </p>
        </div>
      )}
      <InterestForm {...form} />
    </Note>
  );
}

export function AskedPage({ by, say, locale }: { by: string | null; say: SayOfInterest; locale: Locale }) {
  return (
    <Note title={say('asked')} text={say('askedText')}>
      {by && <p>{say('askedBy', { day: dayText(by, locale) })}</p>}
      <p className="soft">{say('askedNothing')}</p>
    </Note>
  );
}

interface ButtonPageProps extends NoteProps {
  readonly action: string;
  readonly token: string;
  readonly button: string;
}

/** A link in a letter only opens this; the button does it, because programs that check mail open links too. */
export function ButtonPage({ action, token, button, ...note }: ButtonPageProps) {
  return (
    <Note {...note}>
      <form method="post" action={action}>
        <input type="hidden" name="token" value={token} />
        <button className="action">{button}</button>
      </form>
    </Note>
  );
}
