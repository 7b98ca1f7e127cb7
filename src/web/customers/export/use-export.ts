import { useEffect, useRef, useState } from "react";
import type { LoadedCustomers } from "#web/book/load-customers.ts";

export type ExportState =
  | { phase: "idle" | "cancelled" }
  /** `total` is 0 until the first answer says how many there will be; `left` is milliseconds, 0 for who knows. */
  | { phase: "loading"; done: number; total: number; left: number; fileName: string }
  | { phase: "failed"; done: number; total: number; error: Error; fileName: string }
  | { phase: "done"; loaded: LoadedCustomers; fileName: string };

export interface ExportTask {
  fileName: string;
  load: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<LoadedCustomers>;
  /** Makes the file and gives it to the user. */
  save: (loaded: LoadedCustomers) => void;
}

/** One export at a time, from the first page to the file; what is on its way ends with the dialog. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);
  const task = useRef<ExportTask | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run({ fileName, load, save }: ExportTask) {
    const controller = new AbortController();
    running.current = controller;
    const since = Date.now();
    let reached = { done: 0, total: 0 };
    setState({ phase: "loading", ...reached, left: 0, fileName });
    try {
      const loaded = await load(controller.signal, (done, total) => {
        reached = { done, total };
        const left = done > 0 ? ((Date.now() - since) * (total - done)) / done : 0;
        if (!controller.signal.aborted) setState({ phase: "loading", ...reached, left, fileName });
      });
      controller.signal.throwIfAborted();
      save(loaded);
      setState({ phase: "done", loaded, fileName });
    } catch (error) {
      if (controller.signal.aborted) return;
      controller.abort(); // the page beside the one that failed
      setState({
        phase: "failed",
        ...reached,
        error: error instanceof Error ? error : new Error(String(error)),
        fileName,
      });
    }
  }

  function start(wanted: ExportTask) {
    task.current = wanted;
    void run(wanted);
  }
  /** The same again; what it remembers of its pages is the task's own. */
  function retry() {
    if (task.current) void run(task.current);
  }
  /** Ends what runs; `phase` is what the dialog says then. */
  function stop(phase: "idle" | "cancelled") {
    running.current?.abort();
    setState({ phase });
  }
  return { state, start, retry, stop };
}
