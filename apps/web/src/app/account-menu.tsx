import { Button, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { LOCALE_NAMES, LOCALES, localeOf } from '../i18n/locale';
import { useViewer } from './session';
import { useAppTexts } from './texts';

/** Who is signed in; colours, language, tokens and the way out. */
export function AccountMenu({ className }: { className: string | undefined }) {
  const say = useAppTexts();
  const viewer = useViewer();
  const name = viewer.name ?? viewer.contact?.email ?? '';
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" className={className} aria-label={say('signedInAs', { name })}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setColorScheme(other)}>{say(other)}</Menu.Item>
        {LOCALES.filter((locale) => locale !== localeOf(document.documentElement.lang)).map((locale) => (
          <Menu.Item key={locale} lang={locale} onClick={() => location.assign(`?lang=${locale}`)}>
            {LOCALE_NAMES[locale]}
          </Menu.Item>
        ))}
        <Menu.Item component="a" href="/tokens">
          {say('tokens')}
        </Menu.Item>
        <Menu.Divider />
        <form method="post" action="/sign-out">
          <Menu.Item component="button" type="submit">
            {say('signOut')}
          </Menu.Item>
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
