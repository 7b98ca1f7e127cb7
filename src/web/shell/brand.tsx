/** The mark: an X between two lines, dark on light and light on dark. The name stands beside it or is the link's. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden className="shrink-0 max-sm:size-5.5">
      <rect width="20" height="20" rx="5" className="fill-ink" />
      <path
        d="M6 6l8 8M14 6l-2.6 2.6M8.6 11.4L6 14"
        className="stroke-surface-0"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}

export const productName = "TelecomX";
