/** Done is a full mark, open a hollow one; the words beside it say the same. */
export function TaskMark({ isDone }: { isDone: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" style={{ flex: 'none' }}>
      {isDone ? (
        <>
          <circle cx="7" cy="7" r="6.4" fill="var(--gc-ink-2)" />
          <path d="M4 7.2l2.1 2.1L10 5" fill="none" stroke="var(--gc-page)" strokeWidth="1.6" />
        </>
      ) : (
        <circle cx="7" cy="7" r="5.6" fill="none" stroke="var(--gc-ink-2)" strokeWidth="1.6" />
      )}
    </svg>
  );
}
