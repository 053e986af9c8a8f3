import { createContext, useContext } from 'react';
import type { ColorScheme } from '~/session/preferences';

/** What a page knows before any loader has answered, so that also an error page is drawn rightly. */
export type PageContext = {
  /** nonce of the content security policy: every script and style element carries it */
  nonce: string;
  scheme: ColorScheme;
};

const Page = createContext<PageContext>({ nonce: '', scheme: 'auto' });

export const PageProvider = Page.Provider;
export const usePage = () => useContext(Page);
