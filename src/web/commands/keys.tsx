import { KeyCap } from "#web/ui/key-cap.tsx";
import { isMac } from "./is-mac.ts";
import { isSingleKey, keyCaps } from "./key-combination.ts";
import { type Shortcut, shortcuts } from "./shortcuts.ts";
import { useSingleKeys } from "./single-keys.ts";

/** The first combination of a shortcut as key caps; nothing while it is switched off. */
export function Keys({ shortcut }: { shortcut: Shortcut }) {
  const singleKeys = useSingleKeys();
  const [combination] = shortcuts[shortcut];
  if (!singleKeys && isSingleKey(combination)) return null;
  return <Combination keys={combination} />;
}

export function Combination({ keys }: { keys: string }) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      {keyCaps(keys, isMac).map((cap) => (
        <KeyCap key={cap}>{cap}</KeyCap>
      ))}
    </span>
  );
}
