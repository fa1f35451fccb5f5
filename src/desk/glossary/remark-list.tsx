import type { ReactNode } from 'react';
import type { GlossaryRemark } from '../../api/glossary.js';
import { FindingShape } from '../review/shapes.js';
import { useSay } from '../shell/words.js';

/** What entries do to each other, in sentences. */
export function RemarkList({ remarks }: { readonly remarks: readonly GlossaryRemark[] }): ReactNode {
  const say = useSay();
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks">
      {remarks.map(({ sentence, code, line, kind }) => (
        <li key={`${code} ${line} ${sentence}`} className={kind}>
          <FindingShape severity={kind === 'fault' ? 'blocking' : 'warning'} />
          <span>
            {line === null ? sentence : say('desk.glossary.entry.where', { line: String(line), sentence })}
          </span>
        </li>
      ))}
    </ul>
  );
}
