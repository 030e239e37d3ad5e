import type { SayOfInterest } from './texts';

export interface InterestFormProps {
  readonly slug: string;
  readonly say: SayOfInterest;
  /** What was sent before and could not be used. */
  readonly again?: { readonly email: string; readonly role: string } | undefined;
}

const CHOICES = ['MENTEE', 'MENTOR', 'ANY'] as const;

/** Leaves an address for the next cycle of a program. */
export function InterestForm({ slug, say, again }: InterestFormProps) {
  const role = CHOICES.find((choice) => choice === again?.role) ?? 'ANY';
  return (
    <form method="post" action="/interest" className="interest">
      <input type="hidden" name="program" value={slug} />
      <label htmlFor="email">{say('email')}</label>
      {again && (
        <p className="hint" id="email-fault">
          {say('notAnAddress')}
        </p>
      )}
      <input
        type="email"
        id="email"
        name="email"
        autoComplete="email"
        required
        defaultValue={again?.email}
        aria-invalid={again ? true : undefined}
        aria-describedby={again ? 'email-fault' : undefined}
      />
      <fieldset>
        <legend>{say('role')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input type="radio" name="role" value={choice} defaultChecked={choice === role} />
            {say(choice)}
          </label>
        ))}
      </fieldset>
      <button className="action">{say('tell')}</button>
      <p className="soft">{say('promise')}</p>
    </form>
  );
}
