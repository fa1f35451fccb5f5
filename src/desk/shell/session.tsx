import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { apiPaths } from '../../api/paths.js';
import type { Session, SessionChange } from '../../api/session.js';
import { ask, AskFailed, load } from '../network.js';
import { AskName } from './ask-name.js';
import { LostPage, TokenPage } from './plain-pages.js';
import { useWords } from './words.js';

interface SessionUse {
  readonly session: Session;
  /** Opens the question for the person's name. */
  readonly changeName: () => void;
}

const SessionContext = createContext<SessionUse | null>(null);

/** Who works where. Shows the page about the missing key, or asks for the name, before anything else. */
export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { language } = useWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['session', language],
    queryFn: () => load<Session>({ path: apiPaths.session }),
    placeholderData: (before) => before,
  });
  if (!data) {
    if (error instanceof AskFailed && error.reply.kind === 'problem' && error.reply.status === 401)
      return <TokenPage />;
    return error ? <LostPage retry={() => void refetch()} /> : null;
  }
  const keepName = async (name: string): Promise<string | null> => {
    const body: SessionChange = { name, language };
    const reply = await ask<Session>({ method: 'PUT', path: apiPaths.session, body });
    if (reply.kind !== 'ok') return reply.kind === 'problem' ? reply.problem.detail : '';
    client.setQueryData(['session', language], reply.value);
    setAsking(false);
    return null;
  };
  return (
    <SessionContext value={{ session: data, changeName: () => setAsking(true) }}>
      {children}
      {data.name === null || asking ? (
        <AskName
          name={data.name ?? ''}
          keep={keepName}
          cancel={data.name === null ? null : () => setAsking(false)}
        />
      ) : null}
    </SessionContext>
  );
}

export function useSession(): SessionUse {
  const use = useContext(SessionContext);
  if (!use) throw new Error('useSession stands outside SessionProvider');
  return use;
}
