import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { PARTICLES, withParticle } from '~/format/particle';
import type { PortalLocale } from '~/session/preferences';

/**
 * Words of one language, ready at once (nothing is fetched). The server makes one for each request, the
 * browser one for each page load: changing the language loads the page anew.
 */
export function wordsIn(locale: PortalLocale, words: ResourceLanguage): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    defaultNS: 'frame',
    ns: Object.keys(words),
    resources: { [locale]: words },
    initImmediate: false,
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
    returnNull: false,
  });
  // words write `{{name, 을/를}}` and get the half that fits the name; `quoted 을/를` puts the name in quotes
  for (const particle of PARTICLES) {
    instance.services.formatter?.add(particle, (value: unknown) => withParticle(String(value), particle));
    instance.services.formatter?.add(`quoted ${particle}`, (value: unknown) =>
      withParticle(`‘${value}’`, particle),
    );
  }
  return instance;
}
