import { useState } from "react";
import { ApiError } from "#web/api/api-error.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { useFailureText } from "../states/failure-text.ts";

/** Runs a change of the views, one at a time, and has the words for why it failed. */
export function useViewTask() {
  const t = useMessages(viewsMessages);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const failure = useFailureText(error ?? new Error());

  /** Resolves to whether it succeeded. */
  async function run(task: () => Promise<unknown>): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    setError(null);
    try {
      await task();
      return true;
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      return false;
    } finally {
      setBusy(false);
    }
  }

  const refusal = error instanceof ApiError && [409, 422].includes(error.status) ? error.error : "";
  const refusals: Record<string, string> = {
    name: error instanceof ApiError && error.status === 422 ? t.nameRefused : t.nameTaken,
    version: t.changedElsewhere,
    views: t.tooMany,
  };
  const problem = error && (refusals[refusal] ?? t.notSaved(failure));
  return { isBusy, problem, run, forget: () => setError(null) };
}
