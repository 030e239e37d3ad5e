import { dayText, deadlineText, lastMinute } from '../dates';
import { ruleText } from '../eligibility';
import { OwnTime } from '../own-time';
import { applicationWindow } from '../program/cycles-at';
import { Questions } from './questions';
import type { StartProps } from './start-props';
import { WhatHappensNext } from './what-happens-next';

/** The start page of a side: who, what, how long, what next, and the way in while applications are taken. */
export function Start(props: StartProps) {
  const { side, program, cycle, forms, say, locale } = props;
  const form = forms?.forms.find(({ role }) => role.toLowerCase() === side);
  return (
    <div className="column">
      <p className="kicker">
        <a href={`/programs/${program.slug}`}>{program.name}</a>
        {cycle && ` · ${cycle.name}`}
      </p>
      <h1>{say(side)}</h1>
      <Standing {...props} />
      {form && forms && (
        <>
          <section aria-labelledby="who">
            <h2 id="who">{say('who')}</h2>
            <ul>
              {form.eligibilityRules.map((rule) => (
                <li key={rule.rule}>{ruleText(rule, forms.policies, locale)}</li>
              ))}
            </ul>
          </section>
          <Questions questions={form.questions} say={say} />
        </>
      )}
      <WhatHappensNext side={side} cycle={cycle} say={say} locale={locale} />
      <StartButton {...props} />
    </div>
  );
}

function Standing({ cycle, cycles, program, say, locale }: StartProps) {
  const window = cycle && applicationWindow(cycle);
  if (window && cycles.taking)
    return (
      <>
        <p className="lead">
          {say('openUntil', { deadline: deadlineText(window.closesAt, program.timeZone, locale) })}
        </p>
        <OwnTime at={lastMinute(window.closesAt)} zone={program.timeZone} text={say('yourTime', { time: '{time}' })} />
      </>
    );
  const sentence = window && cycles.next ? say('opens', { day: dayText(window.opensOn, locale) }) : say('closed');
  return (
    <p className="lead">
      {sentence}{' '}
      {program.isTakingInterest ? (
        <a href={`/interest?program=${program.slug}`}>{say('interest')}</a>
      ) : (
        <a href={`/programs/${program.slug}`}>{say('toProgram', { program: program.name })}</a>
      )}
    </p>
  );
}

function StartButton({ side, cycles: { taking }, isSignedIn, say }: StartProps) {
  if (!taking) return null;
  const place = `/me/apply/${taking.id}/${side}`;
  return (
    <p className="start">
      <a className="button large" href={isSignedIn ? place : `/sign-in?then=${encodeURIComponent(place)}`}>
        {say('start')}
      </a>
      {!isSignedIn && <span className="soft">{say('startHelp')}</span>}
    </p>
  );
}
