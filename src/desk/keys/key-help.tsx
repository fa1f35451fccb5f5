import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from '../shell/dialog.js';
import { useSay } from '../shell/words.js';
import { actionNames, actions, screensOf, type Action, type ActionGroup, type KeyScreen } from './actions.js';
import { comboOf, showCombo } from './combo.js';
import { firstKeymap, remap, takenBy, type Keymap } from './keymap.js';

const groups: readonly ActionGroup[] = ['move', 'decide', 'write', 'look'];
const mac = /Mac|iPhone|iPad/.test(navigator.platform);

export interface KeyHelpProps {
  readonly screen: KeyScreen;
  readonly keymap: Keymap;
  readonly change: (keymap: Keymap) => void;
  readonly close: () => void;
}

/** All keys of a screen; pressing one's button gives it another key. */
export function KeyHelp({ screen, keymap, change, close }: KeyHelpProps): ReactNode {
  const say = useSay();
  const [changing, setChanging] = useState<Action | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const nameOf = (action: Action): string => say(`desk.keys.action.${action}`);

  const here = actionNames.filter((action) => screensOf(action).includes(screen));
  const shown = groups.filter((group) => here.some((action) => actions[action].group === group));

  const take = (event: KeyboardEvent): void => {
    if (changing === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setChanging(null);
      return;
    }
    const pressed = comboOf(event, mac);
    if (pressed === null) return;
    const combo = firstKeymap[changing][0]?.endsWith('#') ? pressed.replace(/\d$/, '#') : pressed;
    const other = takenBy(keymap, changing, combo);
    if (other !== null) {
      setTaken(say('desk.keys.taken', { key: showCombo(combo, mac), action: nameOf(other) }));
      return;
    }
    change(remap(keymap, changing, combo));
    setChanging(null);
    setTaken(null);
  };

  return (
    <Dialog title={say('desk.keys.title')} close={close}>
      <p className="key-note" role="status">
        {changing === null
          ? say('desk.keys.how')
          : (taken ?? say('desk.keys.change', { action: nameOf(changing) }))}
      </p>
      <div className="key-groups" onKeyDownCapture={take}>
        {shown.map((group) => (
          <section key={group}>
            <h3>{say(`desk.keys.group.${group}`)}</h3>
            <dl>
              {here
                .filter((action) => actions[action].group === group)
                .map((action) => (
                  <div key={action} className="key-line">
                    <dt>{nameOf(action)}</dt>
                    <dd>
                      <KeyButton
                        keys={keymap[action]}
                        changing={changing === action}
                        label={say('desk.keys.editKey', {
                          action: nameOf(action),
                          key: keymap[action].map((combo) => showCombo(combo, mac)).join(', '),
                        })}
                        start={() => setChanging(action)}
                      />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <button type="button" onClick={() => change(firstKeymap)}>
        {say('desk.keys.reset')}
      </button>
    </Dialog>
  );
}

interface KeyButtonProps {
  readonly keys: readonly string[];
  readonly changing: boolean;
  readonly label: string;
  readonly start: () => void;
}

function KeyButton({ keys, changing, label, start }: KeyButtonProps): ReactNode {
  return (
    <button type="button" className="key-button" aria-pressed={changing} onClick={start}>
      <span className="unseen">{label}</span>
      {changing ? (
        <span className="key" aria-hidden="true">
          …
        </span>
      ) : (
        keys.map((combo) => (
          <kbd key={combo} className="key" aria-hidden="true">
            {showCombo(combo, mac)}
          </kbd>
        ))
      )}
    </button>
  );
}
