import { Badge, NativeSelect } from '@mantine/core';
import { NavLink, Outlet, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { isForbidden } from '../../graph/client';
import { NotYours } from '../faults';
import { PageSkeleton } from '../first-paint';
import { ConsoleCycleDocument } from '../generated/graphql';
import { CycleContext, type ConsoleCycle } from './cycle';
import { useConsoleTexts } from './texts';
import classes from './console.module.css';

const ROOMS = ['overview', 'applications', 'matching', 'notices', 'people', 'audit'] as const;

/** What stands around every page of one cycle in the console. Only for coordinators of its program. */
export function ConsoleFrame() {
  const { cycleId = '' } = useParams();
  const [{ data, error }] = useQuery({ query: ConsoleCycleDocument, variables: { id: cycleId } });
  if (data?.cycle?.viewerCanCoordinate)
    return (
      <CycleContext.Provider value={data.cycle}>
        <ConsoleBar cycle={data.cycle} />
        <Outlet />
      </CycleContext.Provider>
    );
  if (data || isForbidden(error)) return <NotYours />;
  return <PageSkeleton />;
}

function ConsoleBar({ cycle }: { cycle: ConsoleCycle }) {
  const say = useConsoleTexts();
  return (
    <div className={classes['bar']}>
      <CycleChoice cycle={cycle} />
      <Badge variant="light" size="lg" tt="none">
        {say(cycle.state)}
      </Badge>
      <nav aria-label={say('rooms')} className={classes['rooms']}>
        <ul>
          {ROOMS.map((room) => (
            <li key={room}>
              <NavLink to={room}>{say(room)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The cycle, and the way to the program's others where there are any. */
function CycleChoice({ cycle }: { cycle: ConsoleCycle }) {
  const say = useConsoleTexts();
  const navigate = useNavigate();
  const cycles = cycle.program?.cycles ?? [];
  const name = `${cycle.program?.name ?? ''} ${cycle.name}`;
  if (cycles.length < 2) return <p className={classes['name']}>{name}</p>;
  return (
    <NativeSelect
      aria-label={say('cycle')}
      value={cycle.id}
      data={cycles.map((other) => ({ value: other.id, label: `${cycle.program?.name ?? ''} ${other.name}` }))}
      onChange={(event) => void navigate(`/console/${event.currentTarget.value}/overview`)}
    />
  );
}
