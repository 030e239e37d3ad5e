import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { LOCALE_NAMES, LOCALES, localeOf } from '../i18n/locale';
import { useViewer } from './session';
import { useAppTexts } from './texts';
import classes from './account-menu.module.css';

/** Who is signed in; colours, language, tokens and the way out. The browser's own popover closes it at Escape and outside. */
export function AccountMenu() {
  const say = useAppTexts();
  const viewer = useViewer();
  const name = viewer.name ?? viewer.contact?.email ?? '';
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const others = LOCALES.filter((locale) => locale !== localeOf(document.documentElement.lang));
  return (
    <div className={classes['account']}>
      <button
        type="button"
        className={classes['name']}
        popoverTarget="account"
        aria-label={say('signedInAs', { name })}
      >
        {name}
      </button>
      <div id="account" popover="auto" className={classes['list']} role="group" aria-label={say('account')}>
        <button type="button" className={classes['entry']} onClick={() => setColorScheme(other)}>
          {say(other)}
        </button>
        {others.map((locale) => (
          <a key={locale} className={classes['entry']} lang={locale} href={`?lang=${locale}`}>
            {LOCALE_NAMES[locale]}
          </a>
        ))}
        <a className={classes['entry']} href="/tokens">
          {say('tokens')}
        </a>
        <form method="post" action="/sign-out">
          <button type="submit" className={classes['entry']}>
            {say('signOut')}
          </button>
        </form>
      </div>
    </div>
  );
}
