import { Alert, Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { ErrorSummary, errorsOfFields } from '../../../ui/error-summary';
import { useFormTexts } from '../form-texts';
import { useApplicantTexts } from '../texts';
import { TimeZoneSelect } from '../time-zone-select';
import { localesWith } from './locales';
import { useProfile, type Person, type ProfileField } from './use-profile';

const idOf = (field: string): string => `profile-${field}`;

/** What may be changed about oneself; the address is the sign-in and stays. */
export function ProfileForm({ person }: { person: Person }) {
  const say = useApplicantTexts();
  const sayForm = useFormTexts();
  const { profile, set, save, isBusy, faults, isSaved, turn } = useProfile(person);
  const propsOf = (field: ProfileField) => ({
    id: idOf(field),
    label: say(field === 'locale' ? 'language' : field),
    value: profile[field],
    error: faults.find((fault) => fault.field === field)?.message,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary title={sayForm('problemTitle')} turn={turn} errors={errorsOfFields(faults, idOf)} />
      <Stack gap="lg" mb="xl">
        {(['givenName', 'familyName'] as const).map((field) => (
          <TextInput
            key={field}
            {...propsOf(field)}
            autoComplete={field === 'givenName' ? 'given-name' : 'family-name'}
            onChange={({ currentTarget }) => set(field, currentTarget.value)}
          />
        ))}
        <TextInput label={say('email')} description={say('emailHelp')} value={person.contact?.email ?? ''} readOnly />
        <TimeZoneSelect
          {...propsOf('timeZone')}
          description={say('timeZoneHelp')}
          onChange={(zone) => set('timeZone', zone)}
        />
        <NativeSelect
          {...propsOf('locale')}
          data={localesWith(profile.locale)}
          onChange={({ currentTarget }) => set('locale', currentTarget.value)}
        />
        {isSaved && <Alert color="green">{say('profileSaved')}</Alert>}
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'flex-start' }}>
          {say('save')}
        </Button>
      </Stack>
    </form>
  );
}
