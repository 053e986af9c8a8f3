import type { TrendState } from '~/gql/graphql';

/** What a series says of itself as a 14 px drawing: ✓ better, ▲ worth a look, ⊖ no signal. Always beside words. */
export function StateGlyph({ state, size = 14 }: { state: TrendState; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" style={{ flex: 'none' }}>
      {drawingOf(state)}
    </svg>
  );
}

function drawingOf(state: TrendState) {
  switch (state) {
    case 'BETTER':
      return (
        <>
          <circle cx="7" cy="7" r="6.4" fill="currentColor" />
          <path d="M4 7.2l2.1 2.1L10 5" fill="none" stroke="var(--gc-card)" strokeWidth="1.6" />
        </>
      );
    case 'WORSE':
      return (
        <>
          <path
            d="M7 1.2L13.2 12.4H.8Z"
            fill="currentColor"
            stroke="currentColor"
            strokeWidth="1.2"
            strokeLinejoin="round"
          />
          <path d="M7 5v3.4M7 10v1.2" fill="none" stroke="var(--gc-card)" strokeWidth="1.5" />
        </>
      );
    case 'NONE':
      return (
        <>
          <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M4.4 7h5.2" stroke="currentColor" strokeWidth="1.4" />
        </>
      );
    default:
      return (
        <circle
          cx="7"
          cy="7"
          r="5.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeDasharray="2.2 2"
        />
      );
  }
}
