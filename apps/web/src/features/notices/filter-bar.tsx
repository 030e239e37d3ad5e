import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useSearchWords } from '../../ui/search-words';
import { hasFilters, readFilters, withFilter } from './log-filters';
import { useTemplateTexts } from './template-texts';
import { useLogTexts } from './texts';
import type { NoticeTemplate } from './generated/graphql';
import classes from './log.module.css';

const TEMPLATES: readonly NoticeTemplate[] = [
  'APPLICATION_RECEIVED',
  'DRAFT_CLOSES_IN_7_DAYS',
  'DRAFT_CLOSES_TOMORROW',
  'WINDOW_EXTENDED',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'WITHDRAWN',
  'MATCH_ANNOUNCED_TO_MENTOR',
  'MATCH_ANNOUNCED_TO_MENTEE',
  'CONFIRM_REMINDER',
  'CONFIRMATION_OVERDUE',
  'GOAL_SHEET_DUE_IN_7_DAYS',
  'GOAL_SHEET_DUE_TODAY',
  'GOAL_SHEET_3_DAYS_LATE',
  'GOAL_SHEET_SUBMITTED',
  'GOAL_SHEET_RETURNED',
  'GOAL_SHEET_AGREED',
  'NETWORKING_INVITATION',
  'NETWORKING_REMINDER',
  'MONTHLY_CHECK_IN',
  'MIDPOINT',
  'MONTH_TO_GO',
];

/** Which letters are shown: by name or address, and by what they say. The choice is in the address of the page. */
export function FilterBar() {
  const say = useLogTexts();
  const nameOf = useTemplateTexts();
  const [address, setAddress] = useSearchParams();
  const { input, words: search, setWords: setSearch, clear } = useSearchWords(address.get('search') ?? '');
  const choose = (name: string, value: string | null) => setAddress(withFilter(address, name, value));
  return (
    <form
      role="search"
      className={classes['filters']}
      onSubmit={(event) => {
        event.preventDefault();
        choose('search', search.trim());
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
        label={say('template')}
        value={address.get('letter') ?? ''}
        onChange={({ currentTarget }) => choose('letter', currentTarget.value)}
        data={[
          { value: '', label: say('anyTemplate') },
          ...TEMPLATES.map((template) => ({ value: template, label: nameOf(template) })),
        ]}
      />
      {hasFilters(readFilters(address)) && (
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
