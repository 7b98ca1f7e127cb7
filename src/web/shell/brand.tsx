/** The mark: an X between two lines, dark on light and light on dark. The name stands beside it or is the link's. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden className="shrink-0 max-sm:size-5.5">
      <rect width="20" height="20" rx="4.5" className="fill-ink" />
      <path
        d="M5.7 5.7l8.6 8.6M14.3 5.7l-2.2 2.2M7.9 12.1l-2.2 2.2"
        className="stroke-surface-0"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </svg>
  );
}

export const productName = "TelecomX";
