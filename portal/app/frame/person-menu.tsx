import { Menu } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import type { FrameQuery } from '~/gql/graphql';
import { LanguageChoice } from './language-choice';
import classes from './person-menu.module.css';
import { SchemeChoice } from './scheme-choice';

/** The reader's own menu. Without JavaScript its button is a link to the page that holds all of it. */
export function PersonMenu({ viewer }: { viewer: NonNullable<FrameQuery['viewer']> }) {
  const { t } = useTranslation();
  const { name, initials, id } = viewer.member;
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <Link
          to="/profile"
          className={classes.target}
          aria-label={t('me')}
          onClick={(event) => event.preventDefault()}
        >
          <Avatar name={name} initials={initials} id={id} />
        </Link>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{name}</strong>
          <span>{viewer.member.title}</span>
        </div>
        <Menu.Item
          component={Link}
          to="/profile"
          leftSection={<IconSettings size={16} stroke={1.75} aria-hidden />}
        >
          {t('profile')}
        </Menu.Item>
        <Menu.Divider />
        <div className={classes.choices}>
          <LanguageChoice />
          <SchemeChoice />
        </div>
        <Menu.Divider />
        <Form method="post" action="/sign-out" reloadDocument>
          <Menu.Item type="submit" leftSection={<IconLogout size={16} stroke={1.75} aria-hidden />}>
            {t('signOut')}
          </Menu.Item>
          <Menu.Item
            type="submit"
            name="everywhere"
            value="yes"
            leftSection={<span className={classes.blank} />}
          >
            {t('signOutEverywhere')}
          </Menu.Item>
        </Form>
      </Menu.Dropdown>
    </Menu>
  );
}
