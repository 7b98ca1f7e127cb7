import { cpus, loadavg, release, totalmem } from "node:os";
import process from "node:process";

/** What the figures were measured on, in a sentence. */
export function machine(browserVersion?: string): string {
  const processors = cpus();
  const parts = [
    `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}`,
    `${Math.round(totalmem() / 1e9)} GB`,
    `Linux ${release()}`,
    `Node ${process.versions.node}`,
    ...(browserVersion ? [`Chromium ${browserVersion}`] : []),
    `load average at the end ${loadavg()[0]?.toFixed(1)}`,
  ];
  return `Machine: ${parts.join(", ")}.`;
}
