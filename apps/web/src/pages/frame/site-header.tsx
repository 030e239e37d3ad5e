import { LOCALE_NAMES, LOCALES } from '../../i18n/locale';
import type { FrameProps } from './frame-props';

/** The name of the site, the way in or to one's own pages, and the other languages of this page. */
export function SiteHeader({ visitor, address, locale, say }: FrameProps) {
  return (
    <header className="site-header">
      <div className="site-header-inside">
        <a href="/" className="logo">
          Bookends
        </a>
        <nav aria-label={say('nav')}>
          <ul>
            {address && <Languages address={address} locale={locale} />}
            {visitor ? (
              <>
                <li>
                  <a href="/start" title={visitor.name}>
                    {say('yourPlace')}
                  </a>
                </li>
                <li>
                  <form method="post" action="/sign-out">
                    <button className="plain">{say('signOut')}</button>
                  </form>
                </li>
              </>
            ) : (
              <li>
                <a href="/sign-in" className="button quiet">
                  {say('signIn')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}

type Address = NonNullable<FrameProps['address']>;

function Languages({ address, locale }: Pick<FrameProps, 'locale'> & { address: Address }) {
  return LOCALES.filter((other) => other !== locale).map((other) => (
    <li key={other}>
      <a href={inLanguage(address, other)} lang={other} hrefLang={other}>
        {LOCALE_NAMES[other]}
      </a>
    </li>
  ));
}

function inLanguage({ path, query }: Address, locale: string): string {
  const words = new URLSearchParams(query);
  words.set('lang', locale);
  return `${path}?${words}`;
}
