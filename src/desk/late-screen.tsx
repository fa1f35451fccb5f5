import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A screen whose code is fetched when it is first opened. Not `lazy` in `Suspense`: React keeps what comes after a fallback back for a third of a
 * second, though the code came long before.
 */
export function lateScreen<Props extends object>(
  fetchScreen: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LateScreen(props: Props): ReactNode {
    const [Screen, show] = useState<ComponentType<Props> | null>(() => known);
    useEffect(() => {
      const fetchNow = async (): Promise<void> => {
        const fetched = await fetchScreen();
        known = fetched;
        show(() => fetched);
      };
      if (!Screen) void fetchNow();
    }, [Screen]);
    return Screen && <Screen {...props} />;
  };
}
