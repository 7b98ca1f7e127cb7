import { z } from "#contract/zod.ts";

/** What the tabs of one browser tell each other: they share the cookie, so they share its user. */
const messageSchema = z.union([
  z.object({ type: z.literal("signed-in"), employee: z.string() }),
  z.object({ type: z.literal("signed-out") }),
]);
export type SessionMessage = z.infer<typeof messageSchema>;

const channel = new BroadcastChannel("desk-session");

export function tellOtherTabs(message: SessionMessage) {
  channel.postMessage(message);
}

export function onOtherTab(listener: (message: SessionMessage) => void) {
  channel.addEventListener("message", (event) => {
    const message = messageSchema.safeParse(event.data);
    if (message.success) listener(message.data);
  });
}
