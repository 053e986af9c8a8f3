import { useTranslation } from 'react-i18next';
import { foreignLanguage } from './foreign-language';

/** A name or text that people wrote, marked with its language when that is not the page's. */
export function Foreign({ children }: { children: string }) {
  const { i18n } = useTranslation();
  const lang = foreignLanguage(children, i18n.language);
  return lang ? <span lang={lang}>{children}</span> : children;
}
