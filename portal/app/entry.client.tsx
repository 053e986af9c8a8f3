import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { PageProvider } from './frame/page-context';
import { toColorScheme, toLocale } from './session/preferences';
import { wordsIn } from './words/instance';

declare global {
  interface Window {
    /** read by libraries that insert style elements of their own (scroll locks) */
    __webpack_nonce__?: string;
  }
}

/**
 * Waits until the page's data is decoded. RemixBrowser's first render throws that promise, which suspends the whole root; who types or
 * taps in that moment forces a render that cannot wait, and React gives the page up ("Root did not complete"). Thrown here, nobody is hurt.
 */
async function decoded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown;
    await thrown;
  }
}

/** Takes over the page that the server sent, in its language and with its nonce. */
async function hydrate(): Promise<void> {
  const locale = toLocale(document.documentElement.lang) ?? 'ko';
  const words = locale === 'en' ? (await import('./words/en')).en : (await import('./words/ko')).ko;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  window.__webpack_nonce__ = nonce;
  await decoded();
  const page = { nonce, scheme: toColorScheme(document.documentElement.dataset.scheme) };

  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <PageProvider value={page}>
          <I18nextProvider i18n={wordsIn(locale, words)}>
            <RemixBrowser />
          </I18nextProvider>
        </PageProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
