import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import './theme/base.css';
import { MantineProvider } from '@mantine/core';
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from './frame/frame';
import { loadFrame } from './frame/frame.server';
import { usePage } from './frame/page-context';
import { PageTitle } from './frame/page-title';
import { Problem } from './frame/problem';
import { colorSchemeManager } from './theme/color-scheme-manager';
import { ColorSchemeScript } from './theme/color-scheme-script';
import { cssVariables } from './theme/css-variables';
import { theme } from './theme/theme';

export const links: LinksFunction = () => [{ rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }];

export const loader = ({ request }: LoaderFunctionArgs) => loadFrame(request);

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { nonce, scheme } = usePage();
  const [manager] = useState(colorSchemeManager);
  return (
    <html
      lang={i18n.language}
      data-scheme={scheme}
      data-mantine-color-scheme={scheme === 'dark' ? 'dark' : 'light'}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <PageTitle />
        <Meta />
        <Links />
        <ColorSchemeScript scheme={scheme} nonce={nonce} />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme={scheme}
          colorSchemeManager={manager}
          getStyleNonce={() => nonce}
        >
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <Problem />
    </Frame>
  );
}
