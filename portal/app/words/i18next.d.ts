import 'i18next';
import type { ko } from './ko';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: typeof ko;
    returnNull: false;
  }
}
