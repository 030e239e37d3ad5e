import type { Locale } from '../../i18n/locale';
import { dayText } from '../dates';
import { applicationWindow, cyclesAt } from './cycles-at';
import type { ProgramNow } from './load-program';
import type { SayOfPrograms } from './texts';

interface ProgramListProps {
  readonly programs: readonly ProgramNow[];
  readonly say: SayOfPrograms;
  readonly locale: Locale;
}

/** Several programs, each with where it stands. */
export function ProgramList({ programs, say, locale }: ProgramListProps) {
  return (
    <div className="column">
      <h1>{say('homeTitle')}</h1>
      <p className="lead">{say('homeLead')}</p>
      <ul className="cards">
        {programs.map(({ program }) => (
          <li key={program.id} className="card">
            <h2>
              <a href={`/programs/${program.slug}`}>{program.name}</a>
            </h2>
            <p>{program.description}</p>
            <p className="badge">{statusOf(program.cycles, say, locale)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function statusOf(cycles: ProgramNow['program']['cycles'], say: SayOfPrograms, locale: Locale): string {
  const { taking, next, shown } = cyclesAt(cycles);
  if (taking) return say('statusOpen');
  const opensOn = next && applicationWindow(next)?.opensOn;
  if (opensOn) return say('statusNext', { day: dayText(opensOn, locale) });
  return say(shown && shown.state !== 'CONCLUDED' ? 'statusUnderWay' : 'statusDormant');
}
