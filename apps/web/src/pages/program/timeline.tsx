import type { Locale } from '../../i18n/locale';
import { dayText, spanText, zoneText } from '../dates';
import type { CycleDatesFragment } from '../generated/graphql';
import type { SayOfPrograms } from './texts';
import { timelineSteps, type TimelineStep } from './timeline-steps';

interface TimelineProps {
  readonly cycle: CycleDatesFragment;
  readonly zone: string;
  readonly now: string;
  readonly say: SayOfPrograms;
  readonly locale: Locale;
}

/** The year of a cycle: every window and point, and where it stands. */
export function Timeline({ cycle, zone, now, say, locale }: TimelineProps) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline', { cycle: cycle.name })}</h2>
      <p className="soft">{say('timelineLead', { zone: zoneText(zone, now, locale) })}</p>
      <ol className="timeline">
        {timelineSteps(cycle, now, zone).map((step) => (
          <Step key={step.key} step={step} say={say} locale={locale} />
        ))}
      </ol>
      <p>
        <a href={`/calendar/${cycle.id}.ics`}>{say('timelineFile')}</a>
        <br />
        <span className="soft">{say('timelineFileHelp')}</span>
      </p>
    </section>
  );
}

function Step({ step, say, locale }: { step: TimelineStep } & Pick<TimelineProps, 'say' | 'locale'>) {
  const { key, from, to, standing, movedFrom } = step;
  const name = `step${key}` as 'stepREVIEW';
  return (
    <li className={`step ${standing}`}>
      <p className="step-dates">{spanText(from, to, locale)}</p>
      <div>
        <h3>
          {say(name)}
          {standing === 'now' && (
            <>
              {' '}
              <span className="badge good">{say(key === 'APPLICATIONS' ? 'openNow' : 'now')}</span>
            </>
          )}
          {standing === 'over' && <span className="visually-hidden"> ({say('over')})</span>}
        </h3>
        <p>{say(`${name}Text`)}</p>
        {movedFrom && <p className="soft">{say('extended', { day: dayText(movedFrom, locale) })}</p>}
      </div>
    </li>
  );
}
