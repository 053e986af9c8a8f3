import { defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';
import { meanings } from './tokens';

/**
 * Filled buttons in the colours of the scheme that is on: ink on paper, or a meaning with the card's colour on
 * it. Mantine would choose the text colour once, for the light scheme.
 */
export const buttonColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  const meaning = meanings.find((name) => name === input.color);
  const ground = meaning ? `var(--gc-${meaning})` : 'var(--gc-ink)';
  return {
    ...colors,
    background: ground,
    hover: `color-mix(in srgb, ${ground} 88%, var(--gc-page))`,
    color: meaning ? 'var(--gc-card)' : 'var(--gc-page)',
    border: '1px solid transparent',
  };
};
