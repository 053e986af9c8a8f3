import type { CSSVariablesResolver } from '@mantine/core';
import { colors, meanings } from './tokens';

const { ink, dark, hivis } = colors;

/** text, soft ground of each meaning at one end of its tuple */
function meaningVariables(text: 3 | 7, soft: 0 | 9): Record<string, string> {
  return Object.fromEntries(
    meanings.flatMap((name) => [
      [`--gc-${name}`, colors[name][text]],
      [`--gc-${name}-soft`, colors[name][soft]],
    ]),
  );
}

/**
 * The tokens as CSS variables. Screens read `--gc-*` (a surface or a meaning) and never a palette's step,
 * so that light and dark are decided here alone.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--gc-hivis': hivis[4],
    '--gc-on-hivis': ink[8],
    '--gc-side': '212px',
    '--gc-bar': '56px',
    '--gc-tabs': '62px',
    '--gc-shadow-menu': '0 8px 28px #1B1F1C24',
  },
  light: {
    '--mantine-color-body': ink[0],
    '--mantine-color-text': ink[8],
    '--mantine-color-dimmed': ink[5],
    '--mantine-color-placeholder': ink[5],
    '--mantine-color-default': '#FFFFFF',
    '--mantine-color-default-hover': '#F5F5F0',
    '--mantine-color-default-color': ink[8],
    '--mantine-color-default-border': ink[3],
    '--mantine-color-error': colors.brick[7],
    '--mantine-color-anchor': ink[8],
    '--gc-page': ink[0],
    '--gc-card': '#FFFFFF',
    '--gc-nav': ink[1],
    '--gc-well': '#F5F5F0',
    '--gc-line': ink[2],
    '--gc-line-strong': ink[3],
    '--gc-field-line': '#85887F',
    '--gc-ink': ink[8],
    '--gc-ink-2': ink[6],
    '--gc-ink-3': ink[5],
    '--gc-mute': ink[4],
    '--gc-band': '#ECECE5',
    '--gc-amber-mark': '#DB7418',
    '--gc-mark': hivis[4],
    '--gc-marked-ink': 'inherit',
    '--gc-tint-0': '#E3E0D6',
    '--gc-tint-1': '#D9E3D6',
    '--gc-tint-2': '#E8DCCF',
    '--gc-tint-3': '#DCDDE6',
    '--gc-tint-4': '#E6D9DC',
    '--gc-tint-5': '#D5E2E4',
    '--gc-tint-ink': '#3B3F36',
    '--gc-shadow-small': '0 1px 2px #1B1F1C0D',
    ...meaningVariables(7, 0),
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-default': dark[6],
    '--mantine-color-default-hover': '#20241F',
    '--mantine-color-default-color': dark[0],
    '--mantine-color-default-border': dark[4],
    '--mantine-color-error': colors.brick[3],
    '--mantine-color-anchor': dark[0],
    '--gc-page': dark[7],
    '--gc-card': dark[6],
    '--gc-nav': dark[8],
    '--gc-well': '#20241F',
    '--gc-line': dark[5],
    '--gc-line-strong': dark[4],
    '--gc-field-line': '#747B73',
    '--gc-ink': dark[0],
    '--gc-ink-2': dark[1],
    '--gc-ink-3': dark[2],
    '--gc-mute': dark[3],
    '--gc-band': '#242924',
    '--gc-amber-mark': colors.amber[3],
    '--gc-mark': 'transparent',
    '--gc-marked-ink': hivis[4],
    '--gc-tint-0': '#3A3D36',
    '--gc-tint-1': '#33413A',
    '--gc-tint-2': '#443B32',
    '--gc-tint-3': '#3A3C47',
    '--gc-tint-4': '#45373B',
    '--gc-tint-5': '#32424A',
    '--gc-tint-ink': '#E3E6DD',
    '--gc-shadow-small': 'none',
    ...meaningVariables(3, 9),
  },
});
