import { Button, CloseButton, Group, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EVERYTHING, readFilters, writeFilters, type Filters } from './filters';
import { ApplicationFiguresDocument, type ApplicationState } from './generated/graphql';
import { keepViews, readViews, withoutView, withView, type SavedView } from './saved-views';
import { useTexts } from './texts';
import classes from './applications.module.css';

const BUILT_IN = [
  { text: 'viewAll', filters: {}, states: null },
  { text: 'viewToAssign', filters: { states: ['SUBMITTED'] }, states: ['SUBMITTED'] },
  { text: 'viewInReview', filters: { states: ['IN_REVIEW'] }, states: ['IN_REVIEW'] },
  { text: 'viewDisputed', filters: { isDisputed: true }, states: 'disputed' },
  { text: 'viewAccepted', filters: { states: ['ACCEPTED'] }, states: ['ACCEPTED'] },
  { text: 'viewWaitlisted', filters: { states: ['WAITLISTED'] }, states: ['WAITLISTED'] },
] as const satisfies readonly {
  text: string;
  filters: Partial<Filters>;
  states: readonly ApplicationState[] | 'disputed' | null;
}[];

/** Ready choices of filters with how many rows each has, and those that the viewer named. */
export function ViewLinks({ cycleId, filters }: { cycleId: string; filters: Filters }) {
  const say = useTexts();
  const [views, setViews] = useState(() => readViews(localStorage));
  const figures = useFigures(cycleId);
  const keep = (next: readonly SavedView[]): void => {
    keepViews(localStorage, next);
    setViews(next);
  };
  const now = writeFilters(filters);
  const isNow = (words: string): boolean => words === now;
  return (
    <nav aria-label={say('views')}>
      <ul className={classes['views']}>
        {BUILT_IN.map(({ text, filters: chosen, states }) => {
          const words = writeFilters({ ...EVERYTHING, ...chosen });
          return (
            <li key={text}>
              <ViewLink words={words} isNow={isNow(words)} name={say(text)} count={figures(states) ?? '…'} />
            </li>
          );
        })}
        {views.map(({ name, words }) => (
          <li key={name}>
            <ViewLink words={words} isNow={isNow(words)} name={name} count={null} />
            <CloseButton
              aria-label={say('forgetView', { name })}
              onClick={() => keep(withoutView(views, name))}
              size="lg"
            />
          </li>
        ))}
        {now !== '' && !views.some(({ words }) => isNow(words)) && (
          <li>
            <SaveView
              save={(name) =>
                keep(withView(views, { name, words: writeFilters(readFilters(new URLSearchParams(now))) }))
              }
            />
          </li>
        )}
      </ul>
    </nav>
  );
}

function ViewLink({
  words,
  isNow,
  name,
  count,
}: {
  words: string;
  isNow: boolean;
  name: string;
  /** Null where nothing is counted. */
  count: number | '…' | null;
}) {
  return (
    <Link to={{ search: words }} className={classes['view']} aria-current={isNow ? 'true' : undefined}>
      {name}
      {count !== null && (
        <span className={classes['number']}>{count.toLocaleString(document.documentElement.lang)}</span>
      )}
    </Link>
  );
}

function SaveView({ save }: { save: (name: string) => void }) {
  const say = useTexts();
  const [name, setName] = useState('');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover trapFocus position="bottom-start" opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <Button variant="subtle" onClick={() => setOpen(!isOpen)}>
          {say('saveView')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('saveView')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            save(name.trim());
            setOpen(false);
            setName('');
          }}
        >
          <Group align="end">
            <TextInput
              label={say('viewName')}
              description={say('viewNameHelp')}
              required
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit">{say('save')}</Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

/** How many rows stand in some states; all of them, or those in dispute. Null until it is known. */
function useFigures(cycleId: string) {
  const [{ data }] = useQuery({ query: ApplicationFiguresDocument, variables: { cycleId }, context: ASKED_AGAIN_WITH });
  const counts = data?.cycle?.applicationCounts;
  return (states: readonly ApplicationState[] | 'disputed' | null): number | null => {
    if (!counts) return null;
    if (states === 'disputed') return data?.cycle?.disagreementCount ?? null;
    const counted = counts.filter(({ state }) => states === null || states.includes(state));
    return counted.reduce((sum, { count }) => sum + count, 0);
  };
}

const ASKED_AGAIN_WITH = { additionalTypenames: ['Application', 'ApplicationImport'] };
