import { credentials } from '@grpc/grpc-js';
import type { v3 } from '@google-cloud/translate';
import { onceUntilFailed } from '../once-until-failed.js';
import { cancelWith } from './cancel-with.js';
import { credentialsFile, hasDefaultCredentials } from './credentials.js';
import type { GoogleUsing } from './translating.js';

export type V3Client = v3.TranslationServiceClient;
type ClientOptions = NonNullable<ConstructorParameters<typeof v3.TranslationServiceClient>[0]>;

interface CallOptions {
  readonly retry: null;
  /** Milliseconds. */
  readonly timeout: number;
  readonly otherArgs: object;
}

/** Version 3 of the service with what every call of it needs. */
export interface V3 {
  readonly parent: string;
  client(): Promise<V3Client>;
  /** Options of one call: no retries, an end, and the signal. */
  options(signal: AbortSignal): CallOptions;
  /** Headers for Google's other services. */
  headers(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export function openV3(using: GoogleUsing): V3 {
  const { settings, key } = using;
  const { project = '', location, timeout, url } = settings;
  // Only a server of one's own speaks without encryption; Google's own credentials never go there.
  const plain = url?.startsWith('http:') ?? false;
  const keyHeader: Record<string, string> = plain && key !== null ? { 'x-goog-api-key': key } : {};
  let opened = false;
  const client = onceUntilFailed(async () => {
    const { v3: translate } = await import('@google-cloud/translate');
    opened = true;
    return new translate.TranslationServiceClient(clientOptions(using, plain));
  });
  return {
    parent: `projects/${project}/locations/${location}`,
    client,
    options: (signal) => ({
      retry: null,
      // The deadline is kept outside; this one must not come first.
      timeout: (timeout + 5) * 1000,
      otherArgs: { headers: { ...keyHeader }, options: { interceptors: [cancelWith(signal)] } },
    }),
    headers: async () => {
      if (plain) return keyHeader;
      const token = await (await client()).auth.getAccessToken();
      return { authorization: `Bearer ${token ?? ''}` };
    },
    close: async () => {
      if (opened) await (await client()).close();
      opened = false;
    },
  };
}

function clientOptions({ settings, key, surroundings }: GoogleUsing, plain: boolean): ClientOptions {
  const { project, url } = settings;
  const address = url === undefined ? null : new URL(url);
  const place = address === null ? {} : { apiEndpoint: address.hostname, port: Number(address.port || 443) };
  // Without the project, the first call asks a metadata server for it and waits for seconds.
  const base = { ...place, fallback: false, ...(project === undefined ? {} : { projectId: project }) };
  if (plain) return { ...base, sslCreds: credentials.createInsecure(), apiKey: key ?? 'none' };
  const keyFilename = credentialsFile(settings, surroundings.root);
  if (keyFilename !== null) return { ...base, keyFilename };
  const byKey = key !== null && !hasDefaultCredentials(surroundings.environment);
  return byKey ? { ...base, apiKey: key } : base;
}
