import { dayText, deadlineText, fromNowText, lastMinute } from '../dates';
import type { CycleDatesFragment } from '../generated/graphql';
import { OwnTime } from '../own-time';
import { applicationWindow } from './cycles-at';
import type { ProgramPageProps } from './program-page-props';

type ApplyCardProps = Omit<ProgramPageProps, 'forms' | 'resources'>;

/** Whether somebody can apply now, until when, and for what. */
export function ApplyCard(props: ApplyCardProps) {
  const { taking, next } = props.cycles;
  const opensOn = next && applicationWindow(next)?.opensOn;
  return (
    <section className="apply-card" aria-labelledby="apply">
      {taking ? (
        <Open {...props} cycle={taking} />
      ) : opensOn ? (
        <Opening {...props} cycle={next} />
      ) : (
        <Closed {...props} />
      )}
      {props.interest && (
        <>
          <h3>{props.say('interest')}</h3>
          {props.interest}
        </>
      )}
    </section>
  );
}

type OfCycle = ApplyCardProps & { readonly cycle: CycleDatesFragment };

function Open({ program, cycle, now, say, locale }: OfCycle) {
  const window = applicationWindow(cycle);
  const side = (name: 'mentee' | 'mentor'): string => `/apply/${name}?program=${program.slug}`;
  return (
    <>
      <h2 id="apply">{say('openTitle')}</h2>
      {window && (
        <>
          <p className="badge good">
            {say('closes', {
              fromNow: fromNowText(now, lastMinute(window.closesAt), program.timeZone, locale),
            })}
          </p>
          <p>{say('openUntil', { deadline: deadlineText(window.closesAt, program.timeZone, locale) })}</p>
          <OwnTime
            at={lastMinute(window.closesAt)}
            zone={program.timeZone}
            text={say('yourTime', { time: '{time}' })}
          />
        </>
      )}
      <p className="buttons">
        <a className="button" href={side('mentee')}>
          {say('asMentee')}
        </a>
        <a className="button" href={side('mentor')}>
          {say('asMentor')}
        </a>
      </p>
      <p className="soft">{say('bothSides')}</p>
    </>
  );
}

function Opening({ cycle, say, locale }: OfCycle) {
  const window = applicationWindow(cycle)!;
  return (
    <>
      <h2 id="apply">{say('nextTitle', { day: dayText(window.opensOn, locale) })}</h2>
      <p>{say('nextText', { day: dayText(window.closesOn, locale) })}</p>
    </>
  );
}

function Closed({ cycles: { shown }, say }: ApplyCardProps) {
  return (
    <>
      <h2 id="apply">{say('closedTitle')}</h2>
      <p>{shown ? say(`closed${shown.state}` as 'closedACTIVE', { cycle: shown.name }) : say('closedNone')}</p>
    </>
  );
}
