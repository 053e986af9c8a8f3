import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { PasswordField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';

/** Changes the password. The hidden e-mail lets password managers know whose it is. */
export function PasswordForm({
  email,
  reply,
}: {
  email: string | null | undefined;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('profile');
  const [form, fields] = useActForm<{ currentPassword: string; newPassword: string }>({
    id: 'password',
    reply,
  });
  const labels = { currentPassword: t('currentPassword'), newPassword: t('newPassword') };
  const { min, max } = limits.password;
  return (
    <ActForm form={form} labels={labels} act={t('changePassword')}>
      <input type="hidden" name="username" autoComplete="username" value={email ?? ''} />
      <PasswordField
        field={fields.currentPassword}
        label={labels.currentPassword}
        autoComplete="current-password"
        maxLength={max}
        required
      />
      <PasswordField
        field={fields.newPassword}
        label={labels.newPassword}
        help={t('newPasswordHelp', { min })}
        autoComplete="new-password"
        maxLength={max}
        required
      />
    </ActForm>
  );
}
