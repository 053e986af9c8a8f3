import { Menu } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './report.module.css';
import { REPORT_PATH, reportPlaces } from './report-places';

/** 알리기 in the top bar. Without JavaScript it is a link to the page that lists the same; phones have the plus for it. */
export function ReportMenu() {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={300} shadow="md">
      <Menu.Target>
        <Link to={REPORT_PATH} className={classes.button} onClick={(event) => event.preventDefault()}>
          <IconPlus size={17} stroke={1.75} aria-hidden />
          {t('report')}
        </Link>
      </Menu.Target>
      <Menu.Dropdown>
        {reportPlaces.map((place) => (
          <Menu.Item
            key={place.to}
            component={Link}
            to={place.to}
            className={classes.item}
            leftSection={<place.icon size={18} stroke={1.75} aria-hidden />}
          >
            <span className={classes.name}>{t(place.word)}</span>
            <span className={classes.note}>{t(place.note)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
