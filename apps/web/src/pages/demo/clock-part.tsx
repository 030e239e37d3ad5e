import type { ClockChoice } from './clock-choices';
import type { SayOfDemo } from './texts';

/** Where the clock of a demo stands, in words. */
export interface ClockStanding {
  readonly today: string;
  readonly target: string;
  readonly isMoving: boolean;
  readonly choices: readonly { readonly what: ClockChoice['what']; readonly to: string; readonly day: string }[];
}

interface ClockPartProps {
  readonly clock: ClockStanding;
  readonly isSignedIn: boolean;
  readonly from: string;
  readonly say: SayOfDemo;
}

/** Moves the clock: to what comes next, or to any day. Somebody has to be signed in for it. */
export function ClockPart({ clock, isSignedIn, from, say }: ClockPartProps) {
  return (
    <div className="demo-clock">
      <h2>{say('clock')}</h2>
      <p>{say(isSignedIn ? 'clockHelp' : 'clockSignIn')}</p>
      {isSignedIn && (
        <>
          <Choices choices={clock.choices} from={from} say={say} />
          <form method="post" action="/demo/clock">
            <input type="hidden" name="from" value={from} />
            <label htmlFor="demo-day">{say('otherDay')}</label>
            <input type="date" id="demo-day" name="day" required />
            <button>{say('move')}</button>
          </form>
        </>
      )}
    </div>
  );
}

function Choices({ choices, from, say }: Pick<ClockStanding, 'choices'> & Pick<ClockPartProps, 'from' | 'say'>) {
  return (
    <form method="post" action="/demo/clock">
      <input type="hidden" name="from" value={from} />
      <ul>
        {choices.map(({ what, to, day }) => (
          <li key={what}>
            <button name="to" value={to}>
              {say(what)} <small>{day}</small>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
