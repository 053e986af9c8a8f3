/** The seal that claps: applause is 물개 박수. Always beside words. */
export function Seal({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d="M4.7 9.8a7.3 7 0 0 1 14.6 0c0 3.5-2.9 5.7-7.3 5.7s-7.3-2.2-7.3-5.7zM9.2 8v.1M14.8 8v.1M11 10.6h2l-1 1.1zM12 11.7v.9M4.9 11.6L1.8 11M5.6 13.6l-2.9.9M19.1 11.6l3.1-.6M18.4 13.6l2.9.9M3.2 21.6c.2-2.4 1.9-4 4.8-4.1.9 2.5-1.2 4.3-4.8 4.1zM20.8 21.6c-.2-2.4-1.9-4-4.8-4.1-.9 2.5 1.2 4.3 4.8 4.1zM10.9 19.5h2.2" />
    </svg>
  );
}
