import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '~/frame/use-hydrated';
import classes from './copy-text.module.css';

/** A text to take along: selects itself as a whole, and copies with one press where scripts run. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation('integration');
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  return (
    <div className={classes.box}>
      <code translate="no">{text}</code>
      {hydrated && (
        <button
          type="button"
          className={classes.copy}
          onClick={() => {
            void navigator.clipboard?.writeText(text).then(() => setCopied(true));
          }}
        >
          <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
        </button>
      )}
    </div>
  );
}
