import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { EVERYTHING, type Filters, type Sort } from './filters';
import { StateFilter } from './state-filter';
import { useTexts } from './texts';
import classes from './applications.module.css';

interface FilterBarProps {
  readonly filters: Filters;
  readonly change: (part: Partial<Filters>, isTyping?: boolean) => void;
}

/** Which rows are looked at. */
export function FilterBar({ filters, change }: FilterBarProps) {
  const say = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <div role="search" aria-label={say('filters')} className={classes['filters']} data-open={isOpen}>
      <SearchField search={filters.search} setSearch={(search) => change({ search }, true)} />
      <FoldButton filters={filters} isOpen={isOpen} flip={() => setOpen(!isOpen)} />
      <NativeSelect
        className={classes['folded']}
        label={say('side')}
        value={filters.role ?? ''}
        data={[
          { value: '', label: say('anySide') },
          { value: 'MENTOR', label: say('mentors') },
          { value: 'MENTEE', label: say('mentees') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ role: value === 'MENTOR' || value === 'MENTEE' ? value : EVERYTHING.role })
        }
      />
      <div className={classes['folded']}>
        <StateFilter states={filters.states} setStates={(states) => change({ states })} />
      </div>
      <div className={`${classes['narrowOnly']} ${classes['folded']}`}>
        <NativeSelect
          label={say('sort')}
          value={filters.sort}
          data={[
            { value: '-submitted', label: say('sortSubmittedLast') },
            { value: 'submitted', label: say('sortSubmitted') },
            { value: 'name', label: say('sortName') },
            { value: '-name', label: say('sortNameLast') },
          ]}
          onChange={({ currentTarget: { value } }) => change({ sort: value as Sort })}
        />
      </div>
      <Checkbox
        className={classes['folded']}
        label={say('disputed')}
        checked={filters.isDisputed}
        mb="xs"
        onChange={({ currentTarget: { checked } }) => change({ isDisputed: checked })}
      />
    </div>
  );
}

function FoldButton({ filters, isOpen, flip }: { filters: Filters; isOpen: boolean; flip: () => void }) {
  const say = useTexts();
  return (
    <Button variant="default" className={classes['narrowOnly']} aria-expanded={isOpen} onClick={flip}>
      {say('filtersAndSort', { count: countFilters(filters) })}
    </Button>
  );
}

/** How many of those that a narrow screen folds away are in use. */
const countFilters = ({ role, states, isDisputed }: Filters): number =>
  Number(role !== null) + Number(states.length > 0) + Number(isDisputed);

const PAUSE_MS = 250;

/** Asks after a pause in the typing, and follows the address when that changes from elsewhere. */
function SearchField({ search, setSearch }: { search: string; setSearch: (search: string) => void }) {
  const say = useTexts();
  const [typed, setTyped] = useState(search);
  const sent = useRef(search);
  const send = useRef(setSearch);
  send.current = setSearch;
  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    setTyped(search);
  }, [search]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      send.current(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextInput
      type="search"
      className={classes['search']}
      label={say('search')}
      value={typed}
      maxLength={100}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
