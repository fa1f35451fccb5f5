import { useState, type ReactNode } from 'react';
import type { GlossaryChange, GlossaryView } from '../../api/glossary.js';
import type { Problem } from '../../api/problem.js';
import type { Reply } from '../network.js';
import { Dialog } from '../shell/dialog.js';
import { useSay } from '../shell/words.js';
import { ImpactNote, ProblemNote } from './impact-note.js';
import type { ChosenUse } from './use-chosen.js';
import { useImpact } from './use-glossary.js';

export interface GlossaryWindowsProps {
  readonly version: string;
  readonly change: RemoveWindowProps['change'];
  readonly chosen: ChosenUse;
  /** Source form of the term that may be deleted. */
  readonly removing: string | null;
  readonly removed: (source: string) => void;
  readonly keep: () => void;
}

/** What is asked before something is lost. */
export function GlossaryWindows(props: GlossaryWindowsProps): ReactNode {
  const say = useSay();
  const { version, change, chosen, removing, removed, keep } = props;
  return (
    <>
      {removing === null ? null : (
        <RemoveWindow
          source={removing}
          version={version}
          change={change}
          removed={() => removed(removing)}
          close={keep}
        />
      )}
      {!chosen.asking ? null : (
        <LeaveWindow
          source={chosen.chosen?.was ?? say('desk.glossary.entry.titleNew')}
          leave={chosen.giveUp}
          stay={chosen.stay}
        />
      )}
    </>
  );
}

interface RemoveWindowProps {
  readonly source: string;
  readonly version: string;
  readonly change: (change: GlossaryChange) => Promise<Reply<GlossaryView>>;
  readonly removed: () => void;
  readonly close: () => void;
}

/** Asks before a term is deleted, and says what that reopens. */
function RemoveWindow({ source, version, change, removed, close }: RemoveWindowProps): ReactNode {
  const say = useSay();
  const impact = useImpact(version, source, null);
  const [trouble, setTrouble] = useState<Problem | 'offline' | null>(null);
  const remove = async (): Promise<void> => {
    const reply = await change({ expected: version, was: source, entry: null });
    if (reply.kind === 'ok') removed();
    else setTrouble(reply.kind === 'offline' ? 'offline' : reply.problem);
  };
  return (
    <Dialog title={say('desk.glossary.removing.title', { source })} close={close} narrow>
      <div className="stack">
        <p>{say('desk.glossary.removing.why')}</p>
        <ImpactNote impact={impact} />
        {trouble === 'offline' ? <p className="refused">{say('desk.glossary.entry.offline')}</p> : null}
        {trouble !== null && trouble !== 'offline' ? <ProblemNote problem={trouble} /> : null}
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void remove()}>
            {say('desk.glossary.removing.remove')}
          </button>
          <button type="button" onClick={close}>
            {say('desk.glossary.removing.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

interface LeaveWindowProps {
  readonly source: string;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Asks before what was typed is given up. */
function LeaveWindow({ source, leave, stay }: LeaveWindowProps): ReactNode {
  const say = useSay();
  return (
    <Dialog title={say('desk.glossary.entry.leaveTitle')} close={stay} narrow>
      <div className="stack">
        <p>{say('desk.glossary.entry.leaveWhy', { source })}</p>
        <div className="buttons">
          <button type="button" className="primary" onClick={stay}>
            {say('desk.glossary.entry.stay')}
          </button>
          <button type="button" onClick={leave}>
            {say('desk.glossary.entry.leave')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
