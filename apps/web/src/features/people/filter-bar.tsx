import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useSearchWords } from '../../ui/search-words';
import { readFilters, ROLES } from './filters';
import { usePeopleTexts } from './texts';
import classes from './people.module.css';

/** Who is shown: by name or address, and by role. The choice is in the address of the page. */
export function FilterBar() {
  const say = usePeopleTexts();
  const [address, setAddress] = useSearchParams();
  const filters = readFilters(address);
  const { input, words: search, setWords: setSearch, clear } = useSearchWords(filters.search ?? '');
  const choose = (role: string) =>
    setAddress(new URLSearchParams({ ...(role && { role }), ...(search.trim() && { search: search.trim() }) }));
  return (
    <form
      role="search"
      className={classes['filters']}
      onSubmit={(event) => {
        event.preventDefault();
        choose(filters.role ?? '');
      }}
    >
      <TextInput
        ref={input}
        type="search"
        label={say('search')}
        value={search}
        maxLength={100}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {say('searchButton')}
      </Button>
      <NativeSelect
        label={say('role')}
        value={filters.role ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[{ value: '', label: say('anyRole') }, ...ROLES.map((role) => ({ value: role, label: say(role) }))]}
      />
      {(filters.role ?? filters.search) && (
        <Button
          variant="subtle"
          onClick={() => {
            setAddress(new URLSearchParams());
            clear();
          }}
        >
          {say('clear')}
        </Button>
      )}
    </form>
  );
}
