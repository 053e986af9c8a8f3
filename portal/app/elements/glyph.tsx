/** How sure it is that somebody owns it: fill is certainty. */
export type Certainty = 'nobody' | 'proposed' | 'trial' | 'owned' | 'none';

const drawings: Record<Certainty, JSX.Element> = {
  nobody: (
    <>
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        rx="2.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="2.4 2"
      />
      <path d="M3 11L11 3M3 6.5L6.5 3M7.5 11L11 7.5" stroke="currentColor" strokeWidth="1.1" />
    </>
  ),
  proposed: <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  trial: (
    <>
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" />
    </>
  ),
  owned: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  none: (
    <>
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M4.4 7h5.2" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
};

/** The state's drawing, 14 px; always beside words that say the same. */
export function Glyph({ certainty, size = 14 }: { certainty: Certainty; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" style={{ flex: 'none' }}>
      {drawings[certainty]}
    </svg>
  );
}
