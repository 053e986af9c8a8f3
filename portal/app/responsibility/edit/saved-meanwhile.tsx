import { useTranslation } from 'react-i18next';
import { SavedValues } from '../../form/saved-values';
import type { EditableWork } from './edit.server';

/** What somebody else saved while the reader was writing, to compare with before saving again. */
export function SavedMeanwhile({ work }: { work: EditableWork }) {
  const { t } = useTranslation('responsibility');
  const saved = [
    { term: t('field.name'), value: work.name },
    { term: t('field.team'), value: work.team?.name ?? '' },
    { term: t('field.purpose'), value: work.purpose },
    { term: t('field.scopeIn'), value: work.scopeIn },
    { term: t('field.scopeOut'), value: work.scopeOut },
    { term: t('field.stage'), value: work.stage?.name ?? '' },
    { term: t('field.parent'), value: work.parent?.name ?? '' },
    { term: t('field.criteria'), value: work.criteria },
    { term: t('field.keywords'), value: work.keywords.join(', ') },
  ];
  return <SavedValues title={t('forms.edit.current')} help={t('forms.edit.currentHelp')} saved={saved} />;
}
