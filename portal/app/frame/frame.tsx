import { AppShell } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { SideMenu } from './side-menu';
import { SkipLink } from './skip-link';
import { TabBar } from './tab-bar';
import { TopBar } from './top-bar';
import { useRoot } from './use-root';

/**
 * The frame around every page of a signed-in person: side menu 212, top bar 56; on phones top bar 52 and a
 * tab bar 62. Without a reader (sign-in page, errors before it) the page stands alone.
 */
export function Frame({ children }: { children: ReactNode }) {
  const viewer = useRoot()?.viewer;
  const { t } = useTranslation();
  if (!viewer) {
    return (
      <>
        <SkipLink />
        <main id="main" tabIndex={-1} className={classes.alone}>
          {children}
        </main>
      </>
    );
  }
  return (
    <AppShell
      layout="alt"
      padding={0}
      navbar={{ width: 212, breakpoint: 'sm', collapsed: { mobile: true } }}
      header={{ height: { base: 52, sm: 56 } }}
      footer={{ height: { base: 62, sm: 0 } }}
      classNames={{
        navbar: classes.navbar,
        header: classes.header,
        footer: classes.footer,
        main: classes.main,
      }}
    >
      <SkipLink />
      <AppShell.Navbar component="nav" aria-label={t('mainMenu')}>
        <SideMenu viewer={viewer} />
      </AppShell.Navbar>
      <AppShell.Header>
        <TopBar viewer={viewer} />
      </AppShell.Header>
      <AppShell.Main id="main" tabIndex={-1}>
        {children}
      </AppShell.Main>
      <AppShell.Footer component="nav" aria-label={t('tabMenu')} hiddenFrom="sm">
        <TabBar />
      </AppShell.Footer>
    </AppShell>
  );
}
